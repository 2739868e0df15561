using System.Collections.Immutable;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>What can only be told when all files have been read: names that lead nowhere.</summary>
internal static class CrossChecks
{
    /// <param name="Files">Also those with errors, so that one mistake does not hide another.</param>
    /// <param name="Media">Paths inside the content folder.</param>
    internal sealed record Facts(ImmutableArray<FileRead> Files, HashSet<string> Media, ContentOptions Options);

    public static IEnumerable<Diagnostic> Report(Facts facts)
    {
        var known = Known(facts.Files);
        return facts.Files
            .AsParallel().AsOrdered().WithDegreeOfParallelism(facts.Options.Jobs)
            .SelectMany(file => ReportReferences(file, known, facts.Options).Concat(ReportMedia(file, facts.Media)));
    }

    private static IEnumerable<Diagnostic> ReportReferences(FileRead file, Dictionary<ItemId, ItemHead?> known, ContentOptions options)
    {
        foreach (var reference in file.References)
        {
            if (!known.TryGetValue(reference.Target, out var target))
            {
                var (kind, slug) = reference.Target;
                var slugs = known.Keys.Where(id => id.Kind == kind).Select(id => id.Slug);
                yield return ContentProblems.UnknownReference(reference.At, ContentTypes.Of(kind), slug, slugs);
            }
            else if (target is not null)
            {
                if (!target.IsShownOn(options.Today, options.WithDrafts) && reference.At.Path != target.Path)
                {
                    yield return ContentProblems.HiddenReference(reference.At, target.Id.Slug);
                }

                if (reference.Fragment is { } fragment && !HasAnchor(target, fragment))
                {
                    yield return MarkdownProblems.UnknownAnchor(
                        reference.At, fragment, target.Id.Slug, target.Body.Headings.Select(h => h.Anchor));
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> ReportMedia(FileRead file, HashSet<string> media) =>
        file.Media.Where(use => !media.Contains(use.Path)).Select(use => ContentProblems.MissingMedia(use.At, use.Path, media));

    /// <summary>Every item that has a file; without a head when that says nothing that can be understood.</summary>
    private static Dictionary<ItemId, ItemHead?> Known(ImmutableArray<FileRead> files)
    {
        var known = new Dictionary<ItemId, ItemHead?>(files.Length);
        foreach (var file in files)
        {
            if (file.Id is { } id)
            {
                known[id] = file.Head;
            }
        }

        return known;
    }

    private static bool HasAnchor(ItemHead target, string fragment)
    {
        var anchor = BodyHeadings.WithoutPrefix(fragment);
        return target.Body.Headings.Any(h => h.Anchor == anchor);
    }
}
