using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Goals;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Search;

/// <summary>The facets of the search: soort, regio, thema, programma, onderwijs and status.</summary>
internal static class SearchFacets
{
    private const string Kind = "soort";
    private const string Region = "regio";
    private const string Theme = "thema";
    private const string Programme = "programma";
    private const string Education = "onderwijs";
    private const string Status = "status";

    public static ImmutableArray<SearchFacetNames> Of(Catalogue catalogue) =>
    [
        new(Kind, "Soort", [.. Enum.GetValues<ItemKind>().Where(catalogue.Has).Select(k => new SearchValue(SlugOf(k), NameOf(k)))]),
        new(Theme, "Thema", Titles(catalogue.Themes)),
        new(Region, "Regio", Titles(catalogue.Regions)),
        new(Programme, "Programma", Titles(catalogue.Programmes)),
        new(Education, "Onderwijs", [.. CaseFields.Levels.Select(Value)]),
        new(Status, "Status", [.. CaseFields.Statuses.Concat(QuestionFields.Statuses).Select(Value)]),
    ];

    public static ImmutableArray<SearchChoice> Choices(IContentItem item, Catalogue catalogue)
    {
        var has = Has(item);
        return
        [
            new(Kind, SlugOf(item.Head.Id.Kind)),
            .. has.Themes.Select(slug => new SearchChoice(Theme, slug)),
            .. catalogue.WithProvinces(has.Regions).Select(slug => new SearchChoice(Region, slug)),
            .. has.Programmes.Select(slug => new SearchChoice(Programme, slug)),
            .. has.Education.Select(level => new SearchChoice(Education, level)),
            .. has.Status is null ? [] : (SearchChoice[])[new SearchChoice(Status, has.Status)],
        ];
    }

    /// <summary>What an item belongs to, by the names that visitors read.</summary>
    public static IEnumerable<string> Names(IContentItem item, Catalogue catalogue)
    {
        var has = Has(item);
        return
        [
            .. catalogue.Titles(ItemKind.Theme, has.Themes),
            .. catalogue.Titles(ItemKind.Region, has.Regions),
            .. catalogue.Titles(ItemKind.Programme, has.Programmes),
            .. has.Education.SelectMany(level => ((string[])[level, Labels.Of(level)]).Distinct()),
        ];
    }

    private sealed record Links
    {
        public IEnumerable<string> Themes { get; init; } = [];

        public ImmutableArray<string> Regions { get; init; } = [];

        public IEnumerable<string> Programmes { get; init; } = [];

        public IEnumerable<string> Education { get; init; } = [];

        public string? Status { get; init; }
    }

    private static Links Has(IContentItem item) => item switch
    {
        CaseFile c => new() { Themes = c.Themes, Regions = c.Regions, Programmes = c.Programmes, Education = c.Education, Status = c.Status },
        RegionFile r => new() { Regions = [r.Head.Id.Slug, .. r.Provinces] },
        NetworkFile n => new() { Regions = n.Regions, Programmes = n.Programmes },
        QuestionFile q => new() { Themes = q.Themes, Regions = q.Regions, Status = q.Status },
        EventFile e => new() { Themes = e.Themes, Regions = e.Regions, Programmes = e.Programmes },
        AgendaFile a => new() { Themes = a.Priorities.Select(p => p.Theme).OfType<string>().Distinct(), Regions = a.Regions },
        GoalFile g => new() { Themes = g.Themes, Programmes = g.Programmes },
        ResourceFile r => new() { Themes = r.Themes, Programmes = r.Programmes },
        { Head.Id: { Kind: ItemKind.Theme, Slug: var slug } } => new() { Themes = [slug] },
        { Head.Id: { Kind: ItemKind.Programme, Slug: var slug } } => new() { Programmes = [slug] },
        _ => new(),
    };

    private static ImmutableArray<SearchValue> Titles(IEnumerable<IContentItem> items) =>
        [.. items.Select(i => new SearchValue(i.Head.Id.Slug, i.Head.Title))];

    private static SearchValue Value(string slug) => new(slug, Entries.Capital(Labels.Of(slug)));

    private static string SlugOf(ItemKind kind) => kind == ItemKind.Page ? "pagina" : ContentTypes.Of(kind).Singular;

    private static string NameOf(ItemKind kind) => kind == ItemKind.Page ? "Pagina's" : Routes.Of(kind).Name;
}
