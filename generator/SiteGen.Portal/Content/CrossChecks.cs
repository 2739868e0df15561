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
        foreach (var file in facts.Files)
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
                    if (!target.IsShownOn(facts.Options.Today, facts.Options.WithDrafts) && reference.At.Path != target.Path)
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

            foreach (var use in file.Media)
            {
                if (!facts.Media.Contains(use.Path))
                {
                    yield return ContentProblems.MissingMedia(use.At, use.Path, facts.Media);
                }
            }
        }
    }

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
