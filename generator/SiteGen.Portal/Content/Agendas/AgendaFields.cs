using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Agendas;

internal static class AgendaFields
{
    private static readonly Field<string> PriorityTitle = new("title", "Titel", Shapes.Text, "Het speerpunt", Required: true);

    private static readonly Field<string> PriorityTheme = new("theme", "Thema", Shapes.Slug(ItemKind.Theme), "Bij welk thema het hoort");

    private static readonly Field<ImmutableArray<Priority>> Priorities = new(
        "priorities", "Speerpunten",
        Shapes.ListOf(Shapes.Object(
            [PriorityTitle, PriorityTheme, ActionFields.Actions],
            r => new Priority(r.Required(PriorityTitle), r.Optional(PriorityTheme), r.List(ActionFields.Actions)))),
        "Speerpunten met hun acties",
        Required: true);

    private static readonly Field<PartialDate> Date = new("date", "Datum", DateShapes.DayMonthOrYear, "Datum, maand of jaar");

    private static readonly Field<string> StepTitle = new("title", "Titel", Shapes.Text, "De stap", Required: true);

    private static readonly Field<string> Purpose = new("purpose", "Waarvoor", Shapes.Text, "Waarvoor");

    private static readonly Field<string> Outcome = new("outcome", "Uitkomst", Shapes.Text, "Wat eruit kwam");

    private static readonly Field<string> Status =
        new("status", "Status", Shapes.Choice("gepland", "klaar", "vervallen"), "Hoe ver de stap is");

    private static readonly Field<ImmutableArray<Milestone>> Timeline = new(
        "timeline", "Planning",
        Shapes.ListOf(Shapes.Object(
            [Date, StepTitle, Purpose, Outcome, Status],
            r => new Milestone(
                r.OptionalValue(Date), r.Required(StepTitle), r.Optional(Purpose), r.Optional(Outcome), r.Optional(Status)))),
        "Planning");

    public static ContentType Type { get; } = new(ItemKind.Agenda, "agendas", "samenwerkingsagenda", "samenwerkingsagenda's", IsNeuter: false)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, RelationFields.RequiredRegion, Priorities, Timeline, .. HeadFields.Closing,
        ],
        Read = (reader, head) => new AgendaFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Regions = reader.List(RelationFields.RequiredRegion),
            Priorities = reader.List(Priorities),
            Timeline = reader.List(Timeline),
        },
    };
}
