using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Networks;

internal static class NetworkFields
{
    private static readonly Field<string> Kind =
        new("kind", "Soort", Shapes.Choice(NetworkKinds.Slugs), "Soort netwerk", Required: true);

    public static ContentType Type { get; } = new(ItemKind.Network, "networks", "netwerk", "netwerken", IsNeuter: true)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, Kind, RelationFields.Programme, WebsiteField.Website,
            RelationFields.RequiredRegion, LocationFields.Latitude, LocationFields.Longitude, ContactFields.Contact,
            FigureFields.Figures, .. HeadFields.Closing,
        ],
        Read = (reader, head) => new NetworkFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Kind = reader.Required(Kind),
            Programmes = reader.List(RelationFields.Programme),
            Website = reader.Optional(WebsiteField.Website),
            Regions = reader.List(RelationFields.RequiredRegion),
            Location = LocationFields.Read(reader),
            Contact = reader.Optional(ContactFields.Contact),
            Figures = reader.List(FigureFields.Figures),
        },
    };
}
