using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Resources;

internal static class ResourcePages
{
    private const int MostOnSameTheme = 5;

    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
        catalogue.Resources.Select(r => (IPage)Page(r, catalogue)).Prepend(Index(catalogue));

    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Handreikingen, werkvormen, regelingen en rapporten waar u zelf mee verder kunt.";
        var groups = catalogue.Resources
            .GroupBy(r => r.Kind)
            .OrderBy(g => g.Key == "anders").ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(group => new EntryGroup(
                "soort-" + group.Key,
                Entries.Capital(group.Key == "anders" ? "overig" : group.Key),
                null,
                [.. group.Select(r => Entries.Of(r, catalogue) with { Label = null })]));
        return IndexPage.Of(ItemKind.Resource, Intro, groups);
    }

    private static ResourcePage Page(ResourceFile resource, Catalogue catalogue)
    {
        var head = Heads.OfItem(resource.Head, resource.Summary, "resource.html");
        var sameTheme = catalogue.Resources
            .Where(r => r.Head.Id != resource.Head.Id && r.Themes.Intersect(resource.Themes).Any())
            .OrderByDescending(r => r.Themes.Intersect(resource.Themes).Count())
            .Take(MostOnSameTheme);
        return new ResourcePage
        {
            Head = head,
            Summary = resource.Summary,
            Kind = resource.Kind,
            Themes = catalogue.Links(ItemKind.Theme, resource.Themes),
            Programmes = catalogue.Links(ItemKind.Programme, resource.Programmes),
            Website = resource.Website,
            File = resource.File,
            Steps = resource.Steps,
            Body = BodyHtml.On(head.Url, resource.Head.Body, catalogue),
            SameTheme = Entries.Of(sameTheme, catalogue),
            Sources = resource.Head.Sources,
        };
    }
}
