using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Agendas;

internal static class AgendaPages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
        catalogue.Agendas.Select(a => (IPage)Page(a, catalogue)).Prepend(Index(catalogue));

    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Wat partners in een regio samen hebben afgesproken: speerpunten, acties en planning.";
        var entries = catalogue.Agendas.Select(a => Entries.Of(a.Head, a.Summary, catalogue) with
        {
            Label = Entries.Joined(catalogue.Titles(ItemKind.Region, a.Regions)),
            Meta = [DutchNumbers.Count(a.Priorities.Length, "speerpunt", "speerpunten")],
        });
        return IndexPage.Of(ItemKind.Agenda, Intro, entries);
    }

    private static AgendaPage Page(AgendaFile agenda, Catalogue catalogue)
    {
        var head = Heads.OfItem(agenda.Head, agenda.Summary, "agenda.html");
        return new AgendaPage
        {
            Head = head,
            Summary = agenda.Summary,
            Regions = catalogue.Links(ItemKind.Region, agenda.Regions),
            Priorities = [.. agenda.Priorities.Select((p, i) => AgendaPriority.Of(p, i, catalogue))],
            Timeline =
            [
                .. agenda.Timeline.Select(m => new AgendaStep(
                    m.Date is { } date ? DutchDates.Of(date) : null, m.Title, m.Purpose, m.Outcome, Labels.Status(m.Status))),
            ],
            Body = BodyHtml.On(head.Url, agenda.Head.Body, catalogue),
            Sources = agenda.Head.Sources,
        };
    }
}
