using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Events;
using SiteGen.Portal.Pages.Feeds;
using SiteGen.Portal.Pages.KnowledgeMap;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>Everything that is shown as files for spreadsheets and programs, with a page and a catalogue that describe them.</summary>
internal static class OpenDataPages
{
    private const string Intro = "Wat op deze site staat, kunt u ook als bestand krijgen: voor een spreadsheet of voor eigen software.";
    private const string CatalogueUrl = Routes.Data + "catalog.jsonld";

    /// <summary>To the page; null without items, as there is nothing to publish then.</summary>
    public static Link? Link(Catalogue catalogue) => DataTables.All.Any(t => catalogue.Has(t.Kind)) ? new("Open data", Routes.Data) : null;

    public static IEnumerable<IPage> Build(Catalogue catalogue, SiteFile site)
    {
        if (Link(catalogue) is null)
        {
            return [];
        }

        ImmutableArray<DataTable> tables = [.. DataTables.All.Where(t => catalogue.Has(t.Kind))];
        return
        [
            new DeferredPage(IndexHead, head => Index(head, tables, catalogue)),
            File(CatalogueUrl, "Open data als catalogus", () => DcatCatalogue.Of(tables, catalogue, site)),
            .. tables.SelectMany(table => (IPage[])
            [
                File(table.JsonUrl, $"{table.Title} als JSON", () => DataJson.Of(new(table, catalogue, site.BaseUrl))),
                File(table.CsvUrl, $"{table.Title} als CSV", () => DataCsv.Of(new(table, catalogue, site.BaseUrl))),
            ]),
        ];
    }

    private static PageHead IndexHead { get; } = new()
    {
        Url = Routes.Data,
        Title = "Open data",
        Description = Intro,
        Template = "data.html",
        Breadcrumbs = [new("Home", Routes.Home)],
    };

    private static OpenDataPage Index(PageHead head, ImmutableArray<DataTable> tables, Catalogue catalogue) => new()
    {
        Head = head,
        Intro = Intro,
        Tables = [.. tables.Select(t => new DataTableRow(t.Folder, t.Title, t.Description, Count(t, catalogue), t.JsonUrl, t.CsvUrl))],
        CatalogueUrl = CatalogueUrl,
        HasActions = catalogue.Agendas.Any(a => a.Priorities.Any(p => !p.Actions.IsEmpty)),
        Others =
        [
            .. KnowledgeMapPages.IsThere(catalogue) ? (Link[])[new("De kenniskaart: per regio en thema het aantal praktijken en vragen", KnowledgeMapPages.Data)] : [],
            .. FeedPages.Home(catalogue) is { } feed ? (Link[])[new("De nieuwste praktijken voor uw nieuwslezer", feed.Url)] : [],
            .. EventCalendar.IsThere(catalogue) ? (Link[])[new("De bijeenkomsten voor uw eigen agenda", Routes.Calendar)] : [],
        ],
    };

    private static string Count(DataTable table, Catalogue catalogue)
    {
        var type = ContentTypes.Of(table.Kind);
        return DutchNumbers.Count(catalogue.Items(table.Kind).Count(), type.Singular, type.Plural);
    }

    private static DeferredPage File(string url, string title, Func<ReadOnlyMemory<byte>> write) => new(
        new PageHead { Url = url, Title = title, Template = null, Hidden = true },
        head => new FilePage(head, write()));
}
