using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Goals;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Programmes;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Themes;

namespace SiteGen.Portal.Pages.Search;

/// <summary>What each item puts into the search.</summary>
internal static class SearchEntries
{
    public static SearchContent Of(ImmutableArray<IContentItem> shown, Catalogue catalogue, SearchWords words) => new(
        [.. shown.Select(item => Entry(item, catalogue)).OrderBy(e => e.Url, StringComparer.Ordinal)],
        SearchFacets.Of(catalogue),
        words);

    private static SearchEntry Entry(IContentItem item, Catalogue catalogue)
    {
        var says = Says(item);
        return new SearchEntry
        {
            Url = Routes.To(item.Head.Id),
            Title = item.Head.Title,
            Summary = says.Summary ?? "",
            Names = [.. SearchFacets.Names(item, catalogue), .. says.Names.OfType<string>().Where(n => n.Length > 0)],
            Headings = [.. item.Head.Body.Headings.Select(h => h.Text)],
            Texts = [.. says.Texts.OfType<string>().Where(t => t.Length > 0), item.Head.Body.Text],
            Date = says.Date,
            Choices = SearchFacets.Choices(item, catalogue),
        };
    }

    /// <param name="Names">Of organisations, people's groups and places.</param>
    private sealed record Words(string? Summary, IEnumerable<string?> Names, IEnumerable<string?> Texts, DateOnly? Date = null);

    private static Words Says(IContentItem item) => item switch
    {
        CaseFile c => new(c.Summary, [c.Kind, c.Contact.Organisation, .. c.Partners], [.. c.Results, .. Labels(c.Figures)], c.Updated),
        RegionFile r => new(r.Summary, [r.Contact?.Organisation, .. r.Places], [.. r.Challenges, .. Labels(r.Figures)]),
        ThemeFile t => new(t.Summary, t.Covers, []),
        ProgrammeFile p => new(p.Summary, [p.Contact?.Organisation], []),
        NetworkFile n => new(n.Summary, [NetworkKinds.NameOf(n.Kind), n.Contact?.Organisation], Labels(n.Figures)),
        QuestionFile q => new(null, [q.Organisation], []),
        EventFile e => new(e.Summary, [e.Kind, e.Place], [.. e.Takeaways, .. Titles(e.Actions)], e.Date?.FirstDay),
        AgendaFile a => new(a.Summary, [], [.. a.Priorities.SelectMany(p => Titles(p.Actions).Prepend(p.Title)), .. Steps(a)]),
        GoalFile g => new(null, [], [.. g.Targets, .. g.Achieved, .. Labels(g.Figures)]),
        ResourceFile r => new(r.Summary, [r.Kind], r.Steps),
        _ => new(null, [], []),
    };

    private static IEnumerable<string> Titles(ImmutableArray<ActionPoint> actions) =>
        actions.Select(a => a.Owner is null ? a.Title : $"{a.Title} ({a.Owner})");

    private static IEnumerable<string> Steps(AgendaFile agenda) =>
        agenda.Timeline.Select(m => string.Join(". ", ((string?[])[m.Title, m.Purpose, m.Outcome]).OfType<string>()));

    private static IEnumerable<string> Labels(ImmutableArray<Figure> figures) => figures.Select(f => f.Label);
}
