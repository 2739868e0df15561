using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Everything that can be wrong with a spreadsheet beside what its items have wrong: SG18.</summary>
internal static class ImportProblems
{
    private const int Letters = 26;

    public static Diagnostic NoHeaders(string path) => Error(
        "SG1801", SourceSpan.WholeFile(path), "dit bestand heeft geen kolomnamen", "zet de namen van de kolommen op de eerste regel");

    public static Diagnostic BadQuotes(SourceSpan at) => Error(
        "SG1802", at, "de aanhalingstekens in deze rij kloppen niet",
        "zet een cel met een aanhalingsteken helemaal tussen aanhalingstekens en schrijf dat teken dubbel");

    public static Diagnostic UnknownColumn(CsvTable table, int column, IEnumerable<string> known) => Error(
        "SG1803", Headers(table), $"onbekende kolom '{table.Headers[column]}' ({Letter(column)})",
        NearestName.Hint(table.Headers[column].ToLowerInvariant(), known) ?? "geef de kolom de naam van een sleutel, of haal haar weg");

    public static Diagnostic ColumnTwice(CsvTable table, int column, string key) => Error(
        "SG1804", Headers(table), $"kolom '{table.Headers[column]}' ({Letter(column)}) is een tweede kolom voor '{key}'",
        "houd er één over");

    public static Diagnostic MissingColumn(CsvTable table, string key, string label) => Error(
        "SG1805", Headers(table), $"een kolom voor '{key}' ontbreekt; die sleutel is verplicht", $"voeg een kolom '{label}' toe");

    public static Diagnostic TooManyCells(CsvTable table, CsvRow row) => Error(
        "SG1806", At(table, row), $"rij {Number(row.Number)} heeft meer cellen dan er kolommen zijn",
        "zet een cel met een scheidingsteken tussen aanhalingstekens");

    public static Diagnostic NoSlug(CsvTable table, CsvRow row) => Error(
        "SG1807", At(table, row), $"van de titel in rij {Number(row.Number)} is geen bestandsnaam te maken", "vul een titel met letters of cijfers in");

    public static Diagnostic SameSlug(CsvTable table, CsvRow row, string slug, CsvRow first) => Error(
        "SG1808", At(table, row), $"rij {Number(row.Number)} krijgt dezelfde bestandsnaam als rij {Number(first.Number)}: '{slug}'",
        "geef een van beide een andere titel");

    public static Diagnostic ExistsAlready(CsvTable table, CsvRow row, string path) => new(
        "SG1809", Severity.Warning, At(table, row), $"rij {Number(row.Number)}: {path} bestaat al en blijft zoals het is",
        "pas dat bestand zelf aan, of geef de rij een andere titel");

    /// <summary>What reading the item found, in the place where the editor can mend it.</summary>
    /// <param name="column">Null when it is not about one cell.</param>
    public static Diagnostic InRow(CsvTable table, CsvRow row, int? column, Diagnostic found) => found with
    {
        At = At(table, row),
        Message = $"rij {Number(row.Number)}{(column is { } c ? $", kolom {Letter(c)} ({table.Headers[c]})" : "")}: {found.Message}",
    };

    /// <summary>As a spreadsheet names it.</summary>
    private static string Letter(int column) => column < Letters
        ? ((char)('A' + column)).ToString()
        : $"{Letter((column / Letters) - 1)}{Letter(column % Letters)}";

    private static SourceSpan Headers(CsvTable table) => SourceSpan.WholeFile(table.Path);

    private static SourceSpan At(CsvTable table, CsvRow row) => new(table.Path, row.Line, 1, 0);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Error, at, message, fix);
}
