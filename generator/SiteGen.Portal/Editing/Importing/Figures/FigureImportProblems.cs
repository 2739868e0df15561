using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>Everything that can be wrong with a spreadsheet of figures: SG19.</summary>
internal static class FigureImportProblems
{
    public static Diagnostic MissingColumn(CsvTable table, string key) => new(
        "SG1901", Severity.Error, SourceSpan.WholeFile(table.Path), $"een kolom '{key}' ontbreekt",
        "nodig zijn regio, label en waarde; eenheid, jaar, bron en openbaar mogen erbij");

    public static Diagnostic UnusedColumn(CsvTable table, int column) => new(
        "SG1902", Severity.Warning, SourceSpan.WholeFile(table.Path), $"kolom '{table.Headers[column]}' wordt niet gebruikt",
        "bekend zijn regio, label, waarde, eenheid, jaar, bron en openbaar");

    public static Diagnostic UnknownRegion(CsvTable table, CsvRow row, string name, IEnumerable<string> known) => Error(
        "SG1903", (table, row), $"kolom regio: onbekende regio '{name}'", NearestName.Hint(name, known) ?? "gebruik de titel of de bestandsnaam van de regio");

    public static Diagnostic NoLabel(CsvTable table, CsvRow row) => Error(
        "SG1904", (table, row), "kolom label: hier staat niets", "schrijf wat er geteld is");

    public static Diagnostic NotANumber(CsvTable table, CsvRow row, string cell) => Error(
        "SG1905", (table, row), $"kolom waarde: '{cell}' is geen getal", "gebruik alleen cijfers, met een komma of punt voor de decimalen");

    public static Diagnostic AmbiguousNumber(CsvTable table, CsvRow row, string cell) => Error(
        "SG1906", (table, row), $"kolom waarde: '{cell}' kan een duizendtal zijn of drie decimalen",
        "schrijf het zonder punt of komma, of met een ander aantal decimalen");

    public static Diagnostic NotAYear(CsvTable table, CsvRow row, string cell) => Error(
        "SG1907", (table, row), $"kolom jaar: '{cell}' is geen jaar", "schrijf: 2024, of 2023-2024");

    public static Diagnostic NotYesNo(CsvTable table, CsvRow row, string cell) => Error(
        "SG1908", (table, row), $"kolom openbaar: '{cell}' is geen ja of nee", "schrijf: ja, of nee");

    public static Diagnostic Twice(CsvTable table, CsvRow row, CsvRow first) => Error(
        "SG1909", (table, row), $"dit cijfer staat al in rij {Number(first.Number)}", "houd er één over");

    public static Diagnostic Suppressed(CsvTable table, CsvRow row) => new(
        "SG1910", Severity.Warning, At(table, row), $"rij {Number(row.Number)}: een aantal onder de 5 kan iets over een persoon zeggen en blijft weg",
        "mag het op de site? zet dan in de kolom openbaar: ja");

    public static Diagnostic ListOnOneLine(SourceSpan at) => new(
        "SG1911", Severity.Error, at, "'figures' staat op één regel; daar kan sitegen niets aan toevoegen",
        "zet elk cijfer op een eigen regel, met een streepje ervoor");

    private static Diagnostic Error(string code, (CsvTable Table, CsvRow Row) place, string message, string fix) =>
        new(code, Severity.Error, At(place.Table, place.Row), $"rij {Number(place.Row.Number)}, {message}", fix);

    private static SourceSpan At(CsvTable table, CsvRow row) => new(table.Path, row.Line, 1, 0);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
