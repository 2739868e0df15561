using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Mending;

namespace SiteGen;

/// <summary>Mends the content where that is safe; what is left is for the check that follows.</summary>
internal static class SiteFix
{
    /// <summary>Mending one slip can bring the next to light; nobody nests them deeper.</summary>
    private const int MostRounds = 5;

    /// <returns>What changed, or would when only to be shown.</returns>
    public static ImmutableArray<MendedFile> Run(BuildOptions options)
    {
        var before = SourceReader.Read(options.Content, options.WorkingDirectory);
        var after = Mend(before, options);
        var mended = before.Zip(after)
            .Where(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span))
            .Select(pair => new MendedFile(pair.First, pair.Second));
        return options.Fix == FixMode.Write
            ? [.. mended.Where(file => SourceWriter.Replace(new(Path.Combine(options.Content, file.Before.Path), file.Before, file.After)))]
            : [.. mended];
    }

    private static ImmutableArray<SourceFile> Mend(ImmutableArray<SourceFile> files, BuildOptions options)
    {
        var contentOptions = new ContentOptions(options.Date, options.Drafts, options.Jobs);
        var folder = DisplayPaths.Of(options.Content, options.WorkingDirectory);
        for (var round = 0; round < MostRounds; round++)
        {
            var found = ContentReader.Read(files, folder, contentOptions).Diagnostics.ToLookup(d => d.At.Path, StringComparer.Ordinal);
            var mended = files.Select(file => FileMender.Mend(file, found[file.DisplayPath])).ToImmutableArray();
            if (mended.Zip(files).All(pair => ReferenceEquals(pair.First, pair.Second)))
            {
                break;
            }

            files = mended;
        }

        return files;
    }
}
