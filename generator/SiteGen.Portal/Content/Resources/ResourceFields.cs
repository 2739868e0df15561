using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Resources;

internal static class ResourceFields
{
    private static readonly Field<string> Kind = new(
        "kind", "Soort",
        Shapes.Choice(
            "handreiking", "werkvorm", "stappenplan", "flyer", "werkboek", "model", "instrument", "rapport",
            "onderzoek", "gegevens", "platform", "dienst", "regeling", "lesmateriaal", "overzicht", "anders"),
        "Soort hulpmiddel",
        Required: true);

    private static readonly Field<string> File =
        new("file", "Bestand", AddressShapes.Media, "Bestand in content/media, zoals ../media/handreiking.pdf");

    private static readonly Field<ImmutableArray<string>> Steps =
        new("steps", "Stappen", Shapes.OneOrListOf(Shapes.Text), "De stappen, op volgorde");

    public static ContentType Type { get; } = new(ItemKind.Resource, "resources", "hulpmiddel", "hulpmiddelen", IsNeuter: true)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, Kind, RelationFields.Theme, RelationFields.Programme,
            WebsiteField.Website, File, Steps, .. HeadFields.Closing,
        ],
        Read = (reader, head) => new ResourceFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Kind = reader.Required(Kind),
            Themes = reader.List(RelationFields.Theme),
            Programmes = reader.List(RelationFields.Programme),
            Website = reader.Optional(WebsiteField.Website),
            File = reader.Optional(File),
            Steps = reader.List(Steps),
        },
    };
}
