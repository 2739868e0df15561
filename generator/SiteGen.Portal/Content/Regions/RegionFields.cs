using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Regions;

internal static class RegionFields
{
    private static readonly Field<string> Kind =
        new("kind", "Soort", Shapes.Choice("provincie", "regio", "landelijk"), "Wat voor gebied", Required: true);

    private static readonly Field<ImmutableArray<string>> Province =
        new("province", "Provincie", Shapes.OneOrListOf(Shapes.Choice(Provinces.Slugs)), "In welke provincies");

    private static readonly Field<ImmutableArray<string>> Places =
        new("places", "Plaatsen", Shapes.OneOrListOf(Shapes.Text), "Plaatsen in de regio; de eerste is de hoofdplaats");

    private static readonly Field<ImmutableArray<string>> Networks =
        new("networks", "Netwerken", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Network)), "Netwerken die hier werken");

    private static readonly Field<ImmutableArray<string>> Challenges =
        new("challenges", "Uitdagingen", Shapes.OneOrListOf(Shapes.Text), "Wat de regio lastig vindt");

    private static readonly Field<ImmutableArray<string>> Offers =
        new("offers", "Aanbod", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Theme)), "Thema's waarbij de regio anderen kan helpen");

    private static readonly Field<ImmutableArray<string>> Seeks =
        new("seeks", "Hulpvraag", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Theme)), "Thema's waarbij de regio hulp zoekt");

    private static readonly Field<bool> BuddyOpen = new("open", "Open", Shapes.YesNo, "false: zoekt geen buddyregio");

    private static readonly Field<ImmutableArray<string>> BuddyWith =
        new("with", "Koppel met", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Region)), "Regio's waarmee al een koppel is");

    private static readonly Field<BuddyDesk> Buddy = new(
        "buddy", "Buddyregio",
        Shapes.Object(
            [BuddyOpen, BuddyWith],
            r => new BuddyDesk(r.OptionalValue(BuddyOpen) ?? BuddyDesk.Default.Open, r.List(BuddyWith))),
        "Of de regio een buddyregio zoekt");

    public static ContentType Type { get; } = new(ItemKind.Region, "regions", "regio", "regio's", IsNeuter: false)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, Kind, Province, LocationFields.Latitude, LocationFields.Longitude, Places,
            ContactFields.Contact, Networks, Challenges, Offers, Seeks, Buddy, FigureFields.Figures, .. HeadFields.Closing,
        ],
        Read = (reader, head) => new RegionFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Kind = reader.Required(Kind),
            Provinces = reader.List(Province),
            Location = LocationFields.Read(reader),
            Places = reader.List(Places),
            Contact = reader.Optional(ContactFields.Contact),
            Networks = reader.List(Networks),
            Challenges = reader.List(Challenges),
            Offers = reader.List(Offers),
            Seeks = reader.List(Seeks),
            Buddy = reader.Optional(Buddy) ?? BuddyDesk.Default,
            Figures = reader.List(FigureFields.Figures),
        },
    };
}
