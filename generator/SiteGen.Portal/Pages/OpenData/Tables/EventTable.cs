using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Events;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Events.EventFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class EventTable
{
    public static DataTable Table { get; } = new(ItemKind.Event, "Bijeenkomsten", "Bijeenkomsten: wanneer en waar, wat men ervan meenam en welke afspraken er zijn.")
    {
        Fields = DataTable.FieldsOf<EventFile>(
            Text("title", e => e.Head.Title),
            Text("summary", e => e.Summary),
            Text("kind", e => e.Kind),
            Date("date", e => e.Date),
            Date("end", e => e.End),
            Text("place", e => e.Place),
            Slugs("region", ItemKind.Region, e => e.Regions),
            Slugs("programme", ItemKind.Programme, e => e.Programmes),
            Slugs("theme", ItemKind.Theme, e => e.Themes),
            Text("registration", e => e.Registration),
            Texts("takeaways", e => e.Takeaways),
            Objects("actions", e => e.Actions, DataParts.Action)),
    };
}
