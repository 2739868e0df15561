using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Agendas.AgendaFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class AgendaTable
{
    public static DataTable Table { get; } = new(ItemKind.Agenda, "Samenwerkingsagenda's", "Wat partners in een regio hebben afgesproken: speerpunten, acties en planning.")
    {
        Fields = DataTable.FieldsOf<AgendaFile>(
            Text("title", a => a.Head.Title),
            Text("summary", a => a.Summary),
            Slugs("region", ItemKind.Region, a => a.Regions),
            Objects("priorities", a => a.Priorities,
            [
                DataOf<Priority>.Text("title", p => p.Title),
                DataOf<Priority>.Slug("theme", ItemKind.Theme, p => p.Theme),
                DataOf<Priority>.Objects("actions", p => p.Actions, DataParts.Action),
            ]),
            Objects("timeline", a => a.Timeline,
            [
                DataOf<Milestone>.Date("date", m => m.Date),
                DataOf<Milestone>.Text("title", m => m.Title),
                DataOf<Milestone>.Text("purpose", m => m.Purpose),
                DataOf<Milestone>.Text("outcome", m => m.Outcome),
                DataOf<Milestone>.Text("status", m => m.Status),
            ])),
    };
}
