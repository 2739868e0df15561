using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Everything that can be wrong with a spreadsheet beside what its items have wrong: SG18.</summary>
internal static class ImportProblems
{
    public static Diagnostic NoHeaders(string path) => Error(
        "SG1801", SourceSpan.WholeFile(path), "dit bestand heeft geen kolomnamen", "zet de namen van de kolommen op de eerste regel");

    public static Diagnostic BadQuotes(CsvPlace place) => Error(
        "SG1802", place.At, $"{place.Name}: de aanhalingstekens van deze cel kloppen niet",
        "zet er een aan het begin en een aan het eind, en schrijf een aanhalingsteken in de tekst dubbel");

    public static Diagnostic UnknownColumn(CsvTable table, int column, IEnumerable<string> known) => Error(
        "SG1803", At(table, column), $"onbekende kolom '{table.Headers.Text(column)}' ({CsvPlace.Letter(column)})",
        NearestName.Hint(table.Headers.Text(column).ToLowerInvariant(), known) ?? "geef de kolom de naam van een sleutel, of haal haar weg");

    public static Diagnostic ColumnTwice(CsvTable table, int column, string key) => Error(
        "SG1804", At(table, column), $"kolom '{table.Headers.Text(column)}' ({CsvPlace.Letter(column)}) is een tweede kolom voor '{key}'",
        "houd er één over");

    public static Diagnostic MissingColumn(CsvTable table, string key, string label) => Error(
        "SG1805", SourceSpan.WholeFile(table.Path), $"een kolom voor '{key}' ontbreekt; die sleutel is verplicht", $"voeg een kolom '{label}' toe");

    public static Diagnostic TooManyCells(CsvPlace place) => Error(
        "SG1806", place.At, $"rij {Number(place.Row.Number)} heeft meer cellen dan er kolommen zijn",
        "zet een cel met een scheidingsteken tussen aanhalingstekens");

    public static Diagnostic NoSlug(CsvPlace place) => Error(
        "SG1807", place.At, $"van de titel in rij {Number(place.Row.Number)} is geen bestandsnaam te maken", "vul een titel met letters of cijfers in");

    public static Diagnostic SameSlug(CsvPlace place, string slug, CsvRow first) => Error(
        "SG1808", place.At, $"rij {Number(place.Row.Number)} krijgt dezelfde bestandsnaam als rij {Number(first.Number)}: '{slug}'",
        "geef een van beide een andere titel");

    public static Diagnostic ExistsAlready(CsvPlace place, string path) => new(
        "SG1809", Severity.Warning, place.At, $"rij {Number(place.Row.Number)}: {path} bestaat al en blijft zoals het is",
        "pas dat bestand zelf aan, of geef de rij een andere titel");

    public static Diagnostic NotCsv(string path, string found) => Error(
        "SG1810", SourceSpan.WholeFile(path), $"dit is geen csv-bestand maar {found}",
        "open het in uw spreadsheet en kies 'Opslaan als' met als soort 'CSV UTF-8'");

    public static Diagnostic NoRows(string path) => Error(
        "SG1811", SourceSpan.WholeFile(path), "onder de kolomnamen staan geen rijen",
        "zet elke praktijk, regio of andere inhoud op een eigen regel");

    public static Diagnostic NamelessColumn(CsvPlace place) => Error(
        "SG1812", place.At, $"{place.Name}: deze kolom heeft geen naam, en er staat wel iets in", "geef de kolom een naam, of haal haar weg");

    /// <summary>What reading the item found, in the place where the editor can mend it.</summary>
    public static Diagnostic InRow(CsvPlace place, Diagnostic found) => found with
    {
        At = place.At,
        Message = $"{place.Name}: {found.Message}",
    };

    private static SourceSpan At(CsvTable table, int column) => new CsvPlace(table, table.Headers, column).At;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Error, at, message, fix);
}
