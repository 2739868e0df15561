using System.Collections.Immutable;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

internal static class KnowledgeMapPages
{
    private const string Intro = "Per regio en per thema: wat er te leren valt, wat men vraagt en waar nog niets is.";

    /// <summary>The same for a spreadsheet.</summary>
    public const string Data = Routes.KnowledgeMap + "kenniskaart.csv";

    private static readonly ImmutableArray<(string Kind, string Title)> Kinds =
        [("landelijk", "Heel Nederland"), ("provincie", "Provincies, met hun regio's"), ("regio", "Regio's")];

    /// <summary>Without regions or themes there is nothing to put in a table.</summary>
    public static bool IsThere(Catalogue catalogue) => catalogue.Regions.Length > 0 && catalogue.Themes.Length > 0;

    public static IEnumerable<IPage> Build(Catalogue catalogue)
    {
        if (!IsThere(catalogue))
        {
            return [];
        }

        var matrix = new Lazy<KnowledgeMatrix>(() => new(catalogue));
        return
        [
            new DeferredPage(IndexHead, head => Index(head, catalogue, matrix.Value)),
            new DeferredPage(DataHead, head => new FilePage(head, KnowledgeCsv.Of(catalogue, matrix.Value))),
            .. catalogue.Regions.Select(region => new DeferredPage(RegionHead(region), head => Region(region, head, matrix.Value))),
        ];
    }

    private static PageHead IndexHead { get; } = new()
    {
        Url = Routes.KnowledgeMap,
        Title = "Kenniskaart",
        Description = Intro,
        Template = "kenniskaart.html",
        Section = Routes.KnowledgeMap,
        Breadcrumbs = [new Link("Home", Routes.Home)],
    };

    private static PageHead DataHead { get; } =
        new() { Url = Data, Title = "Kenniskaart als CSV", Template = null, Hidden = true };

    private static KnowledgeMapPage Index(PageHead head, Catalogue catalogue, KnowledgeMatrix matrix)
    {
        ImmutableArray<KnowledgeGroup> groups =
        [
            .. Kinds
                .Select(k => new KnowledgeGroup(k.Title, [.. catalogue.Regions.Where(r => r.Kind == k.Kind).Select(matrix.Row)]))
                .Where(g => g.Rows.Length > 0),
        ];
        return new KnowledgeMapPage(head, Intro, matrix.Columns([.. groups.SelectMany(g => g.Rows)]), groups, Data);
    }

    private static PageHead RegionHead(RegionFile region) =>
        Heads.Below(IndexHead, KnowledgeMatrix.UrlOf(region), $"Kenniskaart: {region.Head.Title}", "kenniskaart-regio.html") with
        {
            Description = region.Kind == "landelijk"
                ? "Wat er in heel Nederland te leren valt en wat men vraagt, per thema."
                : $"Wat er in {region.Head.Title} te leren valt en wat men er vraagt, per thema.",
        };

    private static KnowledgeRegionPage Region(RegionFile region, PageHead head, KnowledgeMatrix matrix)
    {
        var themes = matrix.Themes(region).ToLookup(t => t.Cell.Empty);
        return new KnowledgeRegionPage(head, Catalogue.LinkTo(region.Head), [.. themes[false]], [.. themes[true]]);
    }
}
