using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>Everything that can be wrong with a spreadsheet of figures: SG19.</summary>
internal static class FigureImportProblems
{
    private const string Empty = "hier staat niets";

    public static Diagnostic MissingColumn(CsvTable table, string key) => new(
        "SG1901", Severity.Error, SourceSpan.WholeFile(table.Path), $"een kolom '{key}' ontbreekt",
        "nodig zijn regio, label en waarde; eenheid, jaar, bron en openbaar mogen erbij");

    public static Diagnostic UnusedColumn(CsvTable table, int column) => new(
        "SG1902", Severity.Warning, new CsvPlace(table, table.Headers, column).At, $"kolom '{table.Headers.Text(column)}' wordt niet gebruikt",
        "bekend zijn regio, label, waarde, eenheid, jaar, bron en openbaar");

    public static Diagnostic UnknownRegion(CsvPlace place, string name, IEnumerable<string> known) => Error(
        "SG1903", place, name.Length == 0 ? Empty : $"onbekende regio '{name}'", NearestName.Hint(name, known) ?? "gebruik de titel of de bestandsnaam van de regio");

    public static Diagnostic NoLabel(CsvPlace place) => Error(
        "SG1904", place, Empty, "schrijf wat er geteld is");

    public static Diagnostic NotANumber(CsvPlace place, string cell) => Error(
        "SG1905", place, cell.Length == 0 ? Empty : $"'{cell}' is geen getal", "gebruik alleen cijfers, met een komma of punt voor de decimalen");

    public static Diagnostic AmbiguousNumber(CsvPlace place, string cell) => Error(
        "SG1906", place, $"'{cell}' kan een duizendtal zijn of drie decimalen",
        "schrijf het zonder punt of komma, of met een ander aantal decimalen");

    public static Diagnostic NotAYear(CsvPlace place, string cell) => Error(
        "SG1907", place, $"'{cell}' is geen jaar", "schrijf: 2024, of 2023-2024");

    public static Diagnostic NotYesNo(CsvPlace place, string cell) => Error(
        "SG1908", place, $"'{cell}' is geen ja of nee", "schrijf: ja, of nee");

    public static Diagnostic Twice(CsvPlace place, CsvRow first) => Error(
        "SG1909", place, $"dit cijfer staat al in rij {first.Number.ToString(CultureInfo.InvariantCulture)}", "houd er één over");

    public static Diagnostic Suppressed(CsvPlace place) => Error(
        "SG1910", place, "een aantal onder de 5 kan iets over een persoon zeggen en blijft weg",
        "mag het op de site? zet dan in de kolom openbaar: ja") with
        {
            Severity = Severity.Warning,
        };

    public static Diagnostic ListOnOneLine(SourceSpan at) => new(
        "SG1911", Severity.Error, at, "'figures' staat op één regel; daar kan sitegen niets aan toevoegen",
        "zet elk cijfer op een eigen regel, met een streepje ervoor");

    private static Diagnostic Error(string code, CsvPlace place, string message, string fix) =>
        new(code, Severity.Error, place.At, $"{place.Name}: {message}", fix);
}
