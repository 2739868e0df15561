using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Fields;

internal static class SourceFields
{
    private static readonly Field<string> Title = new("title", "Titel", Shapes.Text, "Naam van het stuk, met datum", Required: true);

    private static readonly Field<string> Url = new("url", "Adres", AddressShapes.Web, "Adres, als het stuk online staat");

    public static Field<ImmutableArray<Source>> Sources { get; } = new(
        "sources", "Bronnen",
        Shapes.ListOf(Shapes.Object([Title, Url], r => new Source(r.Required(Title), r.Optional(Url)))),
        "Waar de feiten vandaan komen");
}
