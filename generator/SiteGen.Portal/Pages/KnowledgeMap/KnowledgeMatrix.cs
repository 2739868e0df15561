using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Regions;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>Who has and asks what, counted once for the table, the pages of the regions and the data.</summary>
internal sealed class KnowledgeMatrix
{
    private const int MostElsewhere = 3;

    private readonly Catalogue _catalogue;
    private readonly FrozenDictionary<ItemId, RegionThemes> _regions;
    private readonly FrozenDictionary<string, ImmutableArray<CountedLink>> _strongest;

    /// <summary>Cases and open questions of one region, by theme.</summary>
    private sealed record RegionThemes(ILookup<string, CaseFile> Cases, ILookup<string, QuestionFile> Questions, int QuestionCount);

    public KnowledgeMatrix(Catalogue catalogue)
    {
        var relations = new RegionRelations(catalogue);
        _catalogue = catalogue;
        _regions = catalogue.Regions.ToFrozenDictionary(r => r.Head.Id, r => ByTheme(r, relations));
        _strongest = catalogue.Themes.ToFrozenDictionary(t => t.Head.Id.Slug, t => Strongest(t.Head.Id.Slug));
    }

    public static string UrlOf(RegionFile region) => $"{Routes.KnowledgeMap}{region.Head.Id.Slug}/";

    public static string IdOf(string theme) => "thema-" + theme;

    public KnowledgeRow Row(RegionFile region)
    {
        ImmutableArray<KnowledgeCell> cells = [.. _catalogue.Themes.Select(t => Cell(region, t.Head))];
        return new KnowledgeRow(
            region.Head.Title,
            UrlOf(region),
            _catalogue.CasesUnder(region.Head.Id).Length,
            _regions[region.Head.Id].QuestionCount,
            cells.Count(c => c.Empty),
            cells);
    }

    public ImmutableArray<KnowledgeColumn> Columns(ImmutableArray<KnowledgeRow> rows)
    {
        var open = _catalogue.Questions.Where(q => q.IsOpen).SelectMany(q => q.Themes).ToLookup(t => t);
        return
        [
            .. _catalogue.Themes.Select((theme, i) => new KnowledgeColumn(
                theme.Head.Title,
                Routes.To(theme.Head.Id),
                _catalogue.CasesUnder(theme.Head.Id).Length,
                open[theme.Head.Id.Slug].Count(),
                rows.Count(r => r.Cells[i].Empty))),
        ];
    }

    public ImmutableArray<KnowledgeTheme> Themes(RegionFile region) =>
    [
        .. _catalogue.Themes.Select(theme =>
        {
            var slug = theme.Head.Id.Slug;
            var own = _regions[region.Head.Id];
            return new KnowledgeTheme(
                IdOf(slug),
                theme.Head.Title,
                Routes.To(theme.Head.Id),
                Cell(region, theme.Head),
                [.. own.Cases[slug].Select(c => Catalogue.LinkTo(c.Head))],
                [.. own.Questions[slug].Select(q => Catalogue.LinkTo(q.Head))],
                own.Cases[slug].Any() ? [] : _strongest[slug]);
        }),
    ];

    private KnowledgeCell Cell(RegionFile region, ItemHead theme)
    {
        var own = _regions[region.Head.Id];
        var slug = theme.Id.Slug;
        var cell = new KnowledgeCell(
            $"{UrlOf(region)}#{IdOf(slug)}", "", own.Cases[slug].Count(), own.Questions[slug].Count(), region.Offers.Contains(slug), region.Seeks.Contains(slug));
        return cell with { Text = Text(cell) };
    }

    private static string Text(KnowledgeCell cell)
    {
        string?[] parts =
        [
            cell.Practices > 0 ? DutchNumbers.Count(cell.Practices, "praktijk", "praktijken") : null,
            cell.Offers ? "kan anderen helpen" : null,
            cell.Questions > 0 ? DutchNumbers.Count(cell.Questions, "open vraag", "open vragen") : null,
            cell.Seeks ? "zoekt hulp" : null,
        ];
        return cell.Empty ? "nog niets" : string.Join(", ", parts.Where(p => p is not null));
    }

    private RegionThemes ByTheme(RegionFile region, RegionRelations relations)
    {
        var questions = relations.Questions(region).Where(q => q.IsOpen).ToList();
        return new(
            _catalogue.CasesUnder(region.Head.Id).SelectMany(c => c.Themes.Select(t => (t, c))).ToLookup(p => p.t, p => p.c),
            questions.SelectMany(q => q.Themes.Select(t => (t, q))).ToLookup(p => p.t, p => p.q),
            questions.Count);
    }

    /// <summary>A province would only repeat its regions.</summary>
    private ImmutableArray<CountedLink> Strongest(string theme) =>
    [
        .. _catalogue.Regions
            .Where(r => r.Kind == "regio")
            .Select(r => new CountedLink(r.Head.Title, $"{UrlOf(r)}#{IdOf(theme)}", _regions[r.Head.Id].Cases[theme].Count()))
            .Where(l => l.Count > 0)
            .OrderByDescending(l => l.Count)
            .Take(MostElsewhere),
    ];
}
