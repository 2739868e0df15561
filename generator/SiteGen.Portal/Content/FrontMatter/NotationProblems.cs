using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>What can be wrong with the notation of front matter (YAML): SG12.</summary>
internal static class NotationProblems
{
    public static Diagnostic NoOpeningLine(string path) => Error(
        "SG1201", SourceSpan.WholeFile(path), "bovenaan ontbreekt de regel met drie streepjes", "zet --- op de eerste regel");

    public static Diagnostic NoClosingLine(string path) => Error(
        "SG1202", SourceSpan.WholeFile(path), "onder de gegevens ontbreekt de regel met drie streepjes",
        "zet --- op een eigen regel tussen de gegevens en de tekst");

    public static Diagnostic FrontMatterTooLarge(string path, int most) => Error(
        "SG1203", SourceSpan.WholeFile(path), $"de gegevens bovenaan zijn groter dan {most} bytes", "zet lange tekst onder de gegevens");

    public static Diagnostic NotYaml(SourceSpan at) => Error(
        "SG1204", at, "deze regel klopt niet",
        "schrijf: sleutel: waarde, en begin elke sleutel even ver van links");

    public static Diagnostic TabInIndent(SourceSpan at) => Error(
        "SG1205", at, "hier staat een tab", "gebruik spaties om in te springen");

    public static Diagnostic UnquotedColon(SourceSpan at, string value) => Error(
        "SG1206", at, "in deze tekst staat een dubbele punt", $"zet de tekst tussen aanhalingstekens: {Quoted(value)}") with
        {
            Edit = InQuotes(value),
        };

    public static Diagnostic CurlyQuotes(SourceSpan at, string value) => Error(
        "SG1207", at, "dit zijn krullende aanhalingstekens", $"gebruik rechte: {Quoted(value)}") with
        {
            // One quote at each side, and nothing after it.
            Edit = at.Length == value.Length + 2 ? new TextEdit(null, Quoted(value)) : null,
        };

    public static Diagnostic QuoteNotClosed(SourceSpan at, char quote) => Error(
        "SG1208", at, "deze tekst begint met een aanhalingsteken maar eindigt er niet mee", $"zet aan het eind ook een {quote}");

    public static Diagnostic BracketNotClosed(SourceSpan at) => Error(
        "SG1209", at, "deze lijst begint met [ maar eindigt niet met ]", "schrijf: [een, twee]");

    public static Diagnostic SpecialFirstCharacter(SourceSpan at, string value) => Error(
        "SG1210", at, $"een tekst kan niet met {value[0]} beginnen", $"zet de tekst tussen aanhalingstekens: {Quoted(value)}") with
        {
            // The others may have been meant as notation.
            Edit = value[0] is '@' or '`' or '%' ? InQuotes(value) : null,
        };

    public static Diagnostic NoSpaceAfterColon(SourceSpan at, string key, string value) => Error(
        "SG1211", at, "na de dubbele punt hoort een spatie", $"schrijf: {key}: {value}");

    public static Diagnostic DuplicateKey(SourceSpan at, string key) => Error(
        "SG1212", at, $"'{key}' staat er twee keer", "haal er een weg");

    public static Diagnostic KeyIsNotText(SourceSpan at) => Error(
        "SG1213", at, "dit kan geen sleutel zijn", "schrijf: sleutel: waarde");

    public static Diagnostic NotKeysAndValues(SourceSpan at) => Error(
        "SG1214", at, "hier horen regels met een sleutel en een waarde", "schrijf: title: De titel");

    public static Diagnostic YamlTooDeep(SourceSpan at, int most) => Error(
        "SG1215", at, $"dit staat meer dan {most} niveaus diep", "maak de gegevens eenvoudiger");

    public static Diagnostic YamlAnchor(SourceSpan at, string name) => Error(
        "SG1216", at, $"een anker (&{name}) kan hier niet", "schrijf de waarde uit, of zet de tekst tussen aanhalingstekens");

    public static Diagnostic YamlAlias(SourceSpan at, string name) => Error(
        "SG1217", at, $"een verwijzing (*{name}) kan hier niet", "schrijf de waarde uit, of zet de tekst tussen aanhalingstekens");

    public static Diagnostic YamlTag(SourceSpan at, string tag) => Error(
        "SG1218", at, $"een label ({tag}) kan hier niet", "haal het weg, of zet de tekst tussen aanhalingstekens");

    public static Diagnostic MergeKey(SourceSpan at) => Error(
        "SG1219", at, "samenvoegen met << kan hier niet", "schrijf de sleutels uit");

    public static Diagnostic SecondYamlDocument(SourceSpan at) => Error(
        "SG1220", at, "hier begint een tweede stuk gegevens", "zet alle gegevens tussen dezelfde twee regels met ---");

    /// <summary>What follows a number sign may be a note; nobody can tell.</summary>
    private static TextEdit? InQuotes(string value) =>
        value.Contains(" #", StringComparison.Ordinal) ? null : new TextEdit(value, Quoted(value.TrimEnd()));

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static Diagnostic Error(string code, SourceSpan at, string message, string? fix) =>
        new(code, Severity.Error, at, message, fix);
}
