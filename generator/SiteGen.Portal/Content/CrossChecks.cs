using System.Collections.Immutable;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>What can only be told when all files have been read: names that lead nowhere.</summary>
internal static class CrossChecks
{
    /// <param name="Heads">Of items with errors too, so that one mistake does not hide another.</param>
    /// <param name="Known">Every item that has a file.</param>
    internal sealed record Facts(
        ImmutableArray<ItemHead> Heads,
        HashSet<ItemId> Known,
        ImmutableArray<Reference> References,
        ImmutableArray<MediaUse> MediaUses,
        HashSet<string> Media,
        ContentOptions Options);

    public static IEnumerable<Diagnostic> Report(Facts facts)
    {
        var heads = facts.Heads.ToDictionary(h => h.Id);
        var slugs = facts.Known.ToLookup(id => id.Kind, id => id.Slug);
        foreach (var reference in facts.References)
        {
            if (!facts.Known.Contains(reference.Target))
            {
                var (kind, slug) = reference.Target;
                yield return ContentProblems.UnknownReference(reference.At, ContentTypes.Of(kind), slug, slugs[kind]);
            }
            else if (heads.TryGetValue(reference.Target, out var head))
            {
                foreach (var found in ReportTarget(reference, head, facts.Options))
                {
                    yield return found;
                }
            }
        }

        foreach (var use in facts.MediaUses.Where(u => !facts.Media.Contains(u.Path)))
        {
            yield return ContentProblems.MissingMedia(use.At, use.Path, facts.Media);
        }
    }

    private static IEnumerable<Diagnostic> ReportTarget(Reference reference, ItemHead target, ContentOptions options)
    {
        if (!target.IsShownOn(options.Today, options.WithDrafts) && reference.At.Path != target.Path)
        {
            yield return ContentProblems.HiddenReference(reference.At, target.Id.Slug);
        }

        var anchors = target.Body.Headings.Select(h => h.Anchor);
        if (reference.Fragment is { } fragment && !anchors.Contains(BodyHeadings.WithoutPrefix(fragment)))
        {
            yield return MarkdownProblems.UnknownAnchor(reference.At, fragment, target.Id.Slug, anchors);
        }
    }
}
