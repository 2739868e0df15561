using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Programmes;
using SiteGen.Portal.Pages.Cases;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Programmes;

internal static class ProgrammePages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue)
    {
        const string Intro = "Programma's en regelingen waar de praktijken, netwerken en bijeenkomsten onder vallen.";
        var entries = catalogue.Programmes.Select(p => Entries.Of(p.Head, p.Summary, catalogue));
        yield return IndexPage.Of(ItemKind.Programme, Intro, entries);
        foreach (var programme in catalogue.Programmes)
        {
            var subject = Heads.OfItem(programme.Head, programme.Summary, "programme.html");
            yield return new DeferredPage(subject, head => Page(programme, head, catalogue));
            foreach (var listing in CasePages.Below(subject, catalogue.CasesUnder(programme.Head.Id), catalogue))
            {
                yield return listing;
            }
        }
    }

    private static ProgrammePage Page(ProgrammeFile programme, PageHead head, Catalogue catalogue)
    {
        var slug = programme.Head.Id.Slug;
        var cases = catalogue.CasesUnder(programme.Head.Id);
        return new ProgrammePage
        {
            Head = head,
            Summary = programme.Summary,
            Website = programme.Website,
            Period = DutchDates.Period(programme.Start, programme.End),
            Contact = ContactCard.Of(programme.Contact, programme.Head.Title),
            Body = BodyHtml.On(head.Url, programme.Head.Body, catalogue),
            Cases = Entries.Of(cases.Take(CasePages.MostOnOtherPages), catalogue),
            CaseCount = cases.Length,
            AllCasesUrl = CasePages.AllUnder(head.Url, cases.Length),
            Networks = Entries.Of(catalogue.Networks.Where(n => n.Programmes.Contains(slug)), catalogue),
            Events = Entries.Of(catalogue.Events.Where(e => e.Programmes.Contains(slug)), catalogue),
            Resources = Entries.Of(catalogue.Resources.Where(r => r.Programmes.Contains(slug)), catalogue),
            Goals = [.. catalogue.Goals.Where(g => g.Programmes.Contains(slug)).Select(g => Catalogue.LinkTo(g.Head))],
            Sources = programme.Head.Sources,
        };
    }
}
