using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Events;

internal static class EventFields
{
    private static readonly Field<string> Kind = new("kind", "Soort", Shapes.Text, "Soort bijeenkomst, zoals werksessie");

    private static readonly Field<PartialDate> Date =
        new("date", "Datum", DateShapes.DayMonthOrYear, "Datum, zoals 2024-05-13; een maand of jaar mag ook");

    private static readonly Field<string> Place = new("place", "Plaats", Shapes.Text, "Waar het is");

    private static readonly Field<string> Registration = new("registration", "Aanmelden", AddressShapes.Web, "Adres om u aan te melden");

    private static readonly Field<ImmutableArray<string>> Takeaways =
        new("takeaways", "Opbrengst", Shapes.OneOrListOf(Shapes.Text), "Wat men ervan meenam");

    public static ContentType Type { get; } = new(ItemKind.Event, "events", "bijeenkomst", "bijeenkomsten", IsNeuter: false)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, Kind, Date, PeriodFields.End, Place, RelationFields.Region,
            RelationFields.Programme, RelationFields.Theme, Registration, Takeaways, ActionFields.Actions,
            .. HeadFields.Closing,
        ],
        Read = Read,
    };

    private static EventFile Read(FieldReader reader, ItemHead head)
    {
        var (date, end) = PeriodFields.Read(reader, Date);
        return new EventFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Kind = reader.Optional(Kind),
            Date = date,
            End = end,
            Place = reader.Optional(Place),
            Regions = reader.List(RelationFields.Region),
            Programmes = reader.List(RelationFields.Programme),
            Themes = reader.List(RelationFields.Theme),
            Registration = reader.Optional(Registration),
            Takeaways = reader.List(Takeaways),
            Actions = reader.List(ActionFields.Actions),
        };
    }
}
