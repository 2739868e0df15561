using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Entries under the first theme of each that is shown, so that each is listed once; what has none comes last.</summary>
internal static class ThemeGroups
{
    public static ImmutableArray<EntryGroup> Of<T>(
        IEnumerable<T> items, Func<T, ImmutableArray<string>> themes, Func<T, Entry> entry, Catalogue catalogue)
    {
        var byTheme = items.ToLookup(
            item => themes(item).FirstOrDefault(theme => catalogue.IsShown(new ItemId(ItemKind.Theme, theme)), ""), entry);
        return
        [
            .. catalogue.Themes
                .Select(t => new EntryGroup($"thema-{t.Head.Id.Slug}", t.Head.Title, Routes.To(t.Head.Id), [.. byTheme[t.Head.Id.Slug]]))
                .Append(new EntryGroup("overig", "Overig", null, [.. byTheme[""]]))
                .Where(group => !group.Entries.IsEmpty),
        ];
    }
}
