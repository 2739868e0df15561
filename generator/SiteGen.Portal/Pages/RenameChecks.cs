using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Pages;

/// <summary>An item that got another name leaves its old address behind, for which somebody may have a link.</summary>
public static class RenameChecks
{
    public static ImmutableArray<Diagnostic> Report(ImmutableArray<Rename> renames, ContentSet content, SitePages pages)
    {
        if (renames.IsEmpty)
        {
            return [];
        }

        var known = pages.Pages.Select(p => p.Head.Url).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var items = content.Items.ToDictionary(i => i.Head.Id);
        var left = new SortedDictionary<string, ItemHead>(StringComparer.Ordinal);
        foreach (var rename in renames)
        {
            if (IdOf(rename.From) is { } from && IdOf(rename.To) is { } to && items.TryGetValue(to, out var item)
                && known.Contains(Routes.To(to)) && !known.Contains(Routes.To(from)))
            {
                left[Routes.To(from)] = item.Head;
            }
        }

        return [.. left.Select(l => PageProblems.AddressLeft(SourceSpan.WholeFile(l.Value.Path), l.Key, isFirst: l.Value.Aliases.IsEmpty))];
    }

    private static ItemId? IdOf(string path) =>
        path.Split('/') is [var folder, var name] && name.EndsWith(".md", StringComparison.Ordinal)
        && ContentTypes.OfFolder(folder) is { } type && Slug.IsValid(name[..^3])
            ? new ItemId(type.Kind, name[..^3])
            : null;
}
