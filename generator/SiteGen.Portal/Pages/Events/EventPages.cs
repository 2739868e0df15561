using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Events;

internal static class EventPages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue, SiteFile site) =>
    [
        Index(catalogue),
        .. EventCalendar.IsThere(catalogue) ? (IPage[])[new DeferredPage(CalendarHead, head => new FilePage(head, EventCalendar.Of(catalogue, site)))] : [],
        .. catalogue.Events.Select((e, rank) => Page(e, rank, catalogue)),
    ];

    /// <summary>Not over yet on the build date; soonest first.</summary>
    public static IEnumerable<EventFile> Coming(Catalogue catalogue) =>
        catalogue.Events.Where(e => !IsPast(e, catalogue.Today) && e.Date is not null).Reverse();

    public static IEnumerable<EventFile> Past(Catalogue catalogue) =>
        catalogue.Events.Where(e => IsPast(e, catalogue.Today));

    public static bool IsPast(EventFile item, DateOnly today) => (item.End ?? item.Date)?.LastDay < today;

    private static PageHead CalendarHead { get; } =
        new() { Url = Routes.Calendar, Title = "Agenda als iCalendar", Template = null, Hidden = true };

    private static EventListPage Index(Catalogue catalogue)
    {
        const string Intro = "Bijeenkomsten die eraan komen, en verslagen van wat er al was.";
        var groups = new List<EntryGroup>();
        Add("komt", "Komende bijeenkomsten", Coming(catalogue));
        foreach (var year in Past(catalogue).GroupBy(e => e.Date!.Value.Year).OrderByDescending(g => g.Key))
        {
            var title = year.Key.ToString(CultureInfo.InvariantCulture);
            Add("jaar-" + title, title, year);
        }

        Add("zonder-datum", "Zonder datum", catalogue.Events.Where(e => e.Date is null));
        return new EventListPage(
            Heads.OfIndex(ItemKind.Event, Intro, "events.html"),
            Intro,
            [.. groups],
            EventCalendar.IsThere(catalogue) ? Routes.Calendar : null,
            catalogue.Events.Count(e => !EventCalendar.HasDay(e)));

        void Add(string id, string title, IEnumerable<EventFile> events)
        {
            var entries = Entries.Of(events, catalogue);
            if (!entries.IsEmpty)
            {
                groups.Add(new EntryGroup(id, title, null, entries));
            }
        }
    }

    private static EventPage Page(EventFile item, int rank, Catalogue catalogue)
    {
        var head = Heads.OfItem(item.Head, item.Summary, "event.html");
        return new EventPage
        {
            Head = head,
            Summary = item.Summary,
            Kind = item.Kind,
            Date = item.Date is { } date ? DutchDates.Of(date) : null,
            End = item.End is { } end && end != item.Date ? DutchDates.Of(end) : null,
            Past = IsPast(item, catalogue.Today),
            Place = item.Place,
            Regions = catalogue.Links(ItemKind.Region, item.Regions),
            Programmes = catalogue.Links(ItemKind.Programme, item.Programmes),
            Themes = catalogue.Links(ItemKind.Theme, item.Themes),
            Registration = item.Registration,
            Takeaways = item.Takeaways,
            Actions = ActionItem.Of(item.Actions),
            Body = BodyHtml.On(head.Url, item.Head.Body, catalogue),
            Sources = item.Head.Sources,
            Previous = rank + 1 < catalogue.Events.Length ? Named(catalogue.Events[rank + 1]) : null,
            Next = rank > 0 ? Named(catalogue.Events[rank - 1]) : null,
        };
    }

    /// <summary>With the date, because meetings of a series share their title; unless the title says it.</summary>
    private static Link Named(EventFile item) => new(
        item.Date is { } date && !item.Head.Title.EndsWith(DutchDates.Text(date), StringComparison.Ordinal)
            ? $"{item.Head.Title} ({DutchDates.Text(date)})"
            : item.Head.Title,
        Routes.To(item.Head.Id));
}
