using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Fields;

internal static class FigureFields
{
    private static readonly Field<string> Label = new("label", "Omschrijving", Shapes.Text, "Wat er geteld is", Required: true);

    private static readonly Field<decimal> Value = new("value", "Waarde", Shapes.Number, "Het getal, met een punt: 1.5", Required: true);

    private static readonly Field<string> Unit = new("unit", "Eenheid", Shapes.Text, "Eenheid, zoals leerlingen of procent");

    private static readonly Field<string> Year = new("year", "Jaar", DateShapes.YearOrYears, "Jaar, zoals 2017 of 2016-2017");

    private static readonly Field<string> Source = new("source", "Bron", Shapes.Text, "Waar het getal vandaan komt");

    private static readonly Field<string> Qualifier =
        new("qualifier", "Nauwkeurigheid", Shapes.Choice("ruim", "circa", "bijna", "minimaal", "doel"), "Hoe precies het getal is");

    public static Field<ImmutableArray<Figure>> Figures { get; } = new(
        "figures", "Cijfers",
        Shapes.ListOf(Shapes.Object([Label, Value, Unit, Year, Source, Qualifier], Read)),
        "Cijfers");

    private static Figure Read(FieldReader reader) => new(
        reader.Required(Label),
        reader.Required(Value),
        reader.Optional(Unit),
        reader.Optional(Year),
        reader.Optional(Source),
        reader.Optional(Qualifier));
}
