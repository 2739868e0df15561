using System.Collections.Immutable;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Mending;

/// <summary>
/// Mends in one file what is sure to be what its author meant: what diagnostics say to type, and white space. Lines stay
/// lines, so that the places of the other diagnostics stay right.
/// </summary>
public static class FileMender
{
    /// <param name="found">What is wrong with the file.</param>
    /// <returns>The same file when there is nothing to mend.</returns>
    public static SourceFile Mend(SourceFile file, IEnumerable<Diagnostic> found)
    {
        var isMarkdown = file.Path.EndsWith(".md", StringComparison.Ordinal);
        var isOurs = isMarkdown
            ? file.Path.Split('/') is [var folder, not "README.md"] && ContentTypes.OfFolder(folder) is not null
            : file.Path == SiteFileReader.FileName;
        var limits = new ContentLimits();
        if (!isOurs || file.Fault != SourceFault.None || file.Bytes.Length > limits.FileBytes || !TextDecoder.TryDecode(file.Bytes.Span, out _, out _))
        {
            return file;
        }

        var text = FileText.Of(file.Bytes.Span);
        var edited = text with { Lines = Edit(text.Lines, found) };
        var mended = Tidying.Tidy(edited, isMarkdown, limits).Bytes();
        return mended.AsSpan().SequenceEqual(file.Bytes.Span) ? file : file with { Bytes = mended };
    }

    /// <summary>From right to left, so that a mended value does not move the one before it.</summary>
    private static ImmutableArray<string> Edit(ImmutableArray<string> lines, IEnumerable<Diagnostic> found)
    {
        var edited = lines.ToBuilder();
        foreach (var line in found.Where(d => d.Edit is not null && d.At.Line <= lines.Length).GroupBy(d => d.At.Line))
        {
            var from = int.MaxValue;
            foreach (var diagnostic in line.OrderByDescending(d => d.At.Column))
            {
                var (start, end) = (diagnostic.At.Column - 1, diagnostic.At.Column - 1 + diagnostic.At.Length);
                var old = edited[line.Key - 1];
                if (end <= from && end <= old.Length && (diagnostic.Edit!.Old ?? Bare(old[start..end])) == Bare(old[start..end]))
                {
                    edited[line.Key - 1] = old[..start] + diagnostic.Edit.New + old[end..];
                    from = start;
                }
            }
        }

        return edited.ToImmutable();
    }

    private static string Bare(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
