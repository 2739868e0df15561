using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Events;
using SiteGen.Portal.Pages.Feeds;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Home;

/// <summary>The home page and the page for an address that does not exist.</summary>
internal static class HomePages
{
    private const int MostCases = 6;
    private const int MostQuestions = 6;
    private const int MostEvents = 4;

    public static IEnumerable<IPage> Build(Catalogue catalogue, SiteFile site) =>
    [
        new DeferredPage(
            new PageHead
            {
                Url = Routes.Home,
                Title = site.Title,
                Description = site.Description,
                Template = "home.html",
                Feed = FeedPages.Home(catalogue),
            },
            head => Home(head, catalogue)),
        new NotFoundPage(new PageHead
        {
            Url = "404.html",
            Title = "Deze pagina bestaat niet",
            Template = "404.html",
            Hidden = true,
        }),
    ];

    private static HomePage Home(PageHead head, Catalogue catalogue) => new()
    {
        Head = head,
        Totals = Totals(catalogue),
        Map = CountryMaps.Overview(catalogue) is { HasLinks: true } map ? map : null,
        Themes = catalogue.Counted(catalogue.Themes),
        Provinces = catalogue.Counted(catalogue.Regions.Where(r => r.Kind == "provincie")),
        Regions = catalogue.Counted(catalogue.Regions.Where(r => r.Kind == "regio")),
        NewestCases = Entries.Of(catalogue.Cases.Take(MostCases), catalogue),
        CaseCount = catalogue.Cases.Length,
        OpenQuestions = Entries.Of(catalogue.Questions.Where(q => q.IsOpen).Take(MostQuestions), catalogue),
        ComingEvents = Entries.Of(EventPages.Coming(catalogue).Take(MostEvents), catalogue),
        PastEvents = Entries.Of(EventPages.Past(catalogue).Take(MostEvents), catalogue),
    };

    private static ImmutableArray<CountedLink> Totals(Catalogue catalogue)
    {
        CountedLink[] totals =
        [
            new("praktijken", Routes.Of(ItemKind.Case).Url, catalogue.Cases.Length),
            new("regio's en provincies", Routes.Of(ItemKind.Region).Url, catalogue.Regions.Length),
            new("vragen", Routes.Of(ItemKind.Question).Url, catalogue.Questions.Length),
            new("hulpmiddelen", Routes.Of(ItemKind.Resource).Url, catalogue.Resources.Length),
        ];
        return [.. totals.Where(t => t.Count > 0)];
    }
}
