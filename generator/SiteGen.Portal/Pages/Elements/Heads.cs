using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>The heads of pages that come from content and of the indexes above them.</summary>
internal static class Heads
{
    private static readonly Link Home = new("Home", Routes.Home);

    /// <summary>Shared by all items of a type.</summary>
    private static readonly FrozenDictionary<ItemKind, ImmutableArray<Link>> Above = Enum.GetValues<ItemKind>().ToFrozenDictionary(
        kind => kind, kind => kind == ItemKind.Page ? [Home] : ImmutableArray.Create(Home, new Link(Routes.Of(kind).Name, Routes.Of(kind).Url)));

    public static PageHead OfItem(ItemHead item, string? summary, string template)
    {
        var section = item.Id.Kind == ItemKind.Page ? null : Routes.Of(item.Id.Kind);
        return new PageHead
        {
            Url = Routes.To(item.Id),
            Title = item.Title,
            Description = summary,
            Template = template,
            Section = section?.Url,
            Breadcrumbs = Above[item.Id.Kind],
            Modified = item.Change?.Last,
            Contributors = item.Change?.Contributors ?? 0,
        };
    }

    public static PageHead OfIndex(ItemKind kind, string description, string template) => new()
    {
        Url = Routes.Of(kind).Url,
        Title = Routes.Of(kind).Name,
        Description = description,
        Template = template,
        Section = Routes.Of(kind).Url,
        Breadcrumbs = [Home],
    };

    /// <summary>A page below an item, such as a listing of its cases.</summary>
    public static PageHead Below(PageHead parent, string url, string title, string? template) => parent with
    {
        Url = url,
        Title = title,
        Template = template,
        Breadcrumbs = [.. parent.Breadcrumbs, new Link(parent.Title, parent.Url)],
        Feed = null,
        Modified = null,
        Contributors = 0,
    };
}
