using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages.Events;

/// <summary>
/// The events as iCalendar (RFC 5545), as whole days. One of which only the month or the year is known has no place in a
/// calendar. Nothing in it comes from a clock or from chance.
/// </summary>
internal static class EventCalendar
{
    private const string ProductId = "-//SiteGen//Agenda//NL";

    public static bool IsThere(Catalogue catalogue) => catalogue.Events.Any(HasDay);

    public static bool HasDay(EventFile item) => item.Date is { Day: > 0 };

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue, SiteFile site)
    {
        var calendar = new Calendar { ProductId = ProductId };
        calendar.AddProperty("X-WR-CALNAME", site.Title);
        calendar.Events.AddRange(catalogue.Events.Where(HasDay)
            .OrderBy(e => e.Date).ThenBy(e => e.Head.Id.Slug, StringComparer.Ordinal)
            .Select(e => Event(e, site)));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalendarEvent Event(EventFile item, SiteFile site)
    {
        var first = item.Date!.Value.FirstDay;
        var address = site.BaseUrl + Routes.To(item.Head.Id);
        return new CalendarEvent
        {
            Uid = address,
            DtStamp = new CalDateTime((item.Head.Change?.Last ?? first).ToDateTime(TimeOnly.MinValue), CalDateTime.UtcTzId),
            Start = new CalDateTime(first),

            // The first day on which it is over.
            End = new CalDateTime((item.End is { Day: > 0 } end ? end.FirstDay : first).AddDays(1)),
            Summary = item.Head.Title,
            Description = item.Summary,
            Location = item.Place,
            Url = new Uri(address),
        };
    }
}
