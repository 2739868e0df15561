using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Search;

internal static class SearchPages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
    [
        new SearchPage(
            new PageHead
            {
                Url = Routes.Search,
                Title = "Zoeken",
                Description = "Zoek in alle praktijken, regio's, vragen en hulpmiddelen.",
                Template = "zoeken.html",
                Breadcrumbs = [new Link("Home", Routes.Home)],
            },
            Kinds(catalogue),
            Subjects(catalogue)),
    ];

    private static ImmutableArray<SearchKind> Kinds(Catalogue catalogue) =>
        [.. Routes.Sections.Select(s => new SearchKind(s.Name, Entries.Capital(ContentTypes.Of(s.Kind).Singular), s.Url, Count(s.Kind, catalogue))).Where(k => k.Count > 0)];

    private static ImmutableArray<SearchSubjects> Subjects(Catalogue catalogue)
    {
        SearchSubjects[] all =
        [
            new("op-thema", "Praktijken op thema", WithCases(catalogue.Counted(catalogue.Themes))),
            new("op-regio", "Praktijken op regio", WithCases(catalogue.Counted(catalogue.Regions))),
            new("op-programma", "Praktijken op programma", WithCases(catalogue.Counted(catalogue.Programmes))),
        ];
        return [.. all.Where(s => !s.Links.IsEmpty)];
    }

    private static ImmutableArray<CountedLink> WithCases(ImmutableArray<CountedLink> links) => [.. links.Where(l => l.Count > 0)];

    private static int Count(ItemKind kind, Catalogue catalogue) => kind switch
    {
        ItemKind.Case => catalogue.Cases.Length,
        ItemKind.Region => catalogue.Regions.Length,
        ItemKind.Theme => catalogue.Themes.Length,
        ItemKind.Programme => catalogue.Programmes.Length,
        ItemKind.Network => catalogue.Networks.Length,
        ItemKind.Question => catalogue.Questions.Length,
        ItemKind.Event => catalogue.Events.Length,
        ItemKind.Agenda => catalogue.Agendas.Length,
        ItemKind.Goal => catalogue.Goals.Length,
        ItemKind.Resource => catalogue.Resources.Length,
        _ => 0,
    };
}
