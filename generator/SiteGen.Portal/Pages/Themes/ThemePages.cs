using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Themes;
using SiteGen.Portal.Pages.Cases;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Feeds;

namespace SiteGen.Portal.Pages.Themes;

internal static class ThemePages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue)
    {
        const string Intro = "Kies een onderwerp. Bij elk thema vindt u praktijken, vragen en hulpmiddelen.";
        var entries = catalogue.Themes.Select(t => Entries.Of(t.Head, t.Summary, catalogue));
        yield return IndexPage.Of(ItemKind.Theme, Intro, entries);
        foreach (var theme in catalogue.Themes)
        {
            var subject = Heads.OfItem(theme.Head, theme.Summary, "theme.html") with { Feed = FeedPages.Of(theme.Head, catalogue) };
            yield return new DeferredPage(subject, head => Page(theme, head, catalogue));
            foreach (var listing in CasePages.Below(subject, catalogue.CasesUnder(theme.Head.Id), catalogue))
            {
                yield return listing;
            }
        }
    }

    private static ThemePage Page(ThemeFile theme, PageHead head, Catalogue catalogue)
    {
        var slug = theme.Head.Id.Slug;
        var cases = catalogue.CasesUnder(theme.Head.Id);
        return new ThemePage
        {
            Head = head,
            Summary = theme.Summary,
            Covers = theme.Covers,
            Body = BodyHtml.On(head.Url, theme.Head.Body, catalogue),
            Cases = On(theme, Entries.Of(cases.Take(CasePages.MostOnOtherPages), catalogue)),
            CaseCount = cases.Length,
            AllCasesUrl = CasePages.AllUnder(head.Url, cases.Length),
            Questions = Entries.Of(catalogue.Questions.Where(q => q.Themes.Contains(slug)), catalogue),
            Goals = [.. catalogue.Goals.Where(g => g.Themes.Contains(slug)).Select(g => Catalogue.LinkTo(g.Head))],
            Resources = On(theme, Entries.Of(catalogue.Resources.Where(r => r.Themes.Contains(slug)), catalogue)),
            Offering = [.. catalogue.Regions.Where(r => r.Offers.Contains(slug)).Select(r => Catalogue.LinkTo(r.Head))],
            Seeking = [.. catalogue.Regions.Where(r => r.Seeks.Contains(slug)).Select(r => Catalogue.LinkTo(r.Head))],
            Sources = theme.Head.Sources,
        };
    }

    private static ImmutableArray<Entry> On(ThemeFile theme, ImmutableArray<Entry> entries) =>
        [.. entries.Select(e => e.On(theme.Head.Title))];
}
