using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>What can be wrong with the notation of front matter (YAML): SG12.</summary>
internal static class NotationProblems
{
    /// <param name="key">What is on the first line instead, when that is a key.</param>
    public static Diagnostic NoOpeningLine(string path, FenceSlip slip, string? key = null)
    {
        var (message, fix) = slip switch
        {
            FenceSlip.EmptyFile => ("dit bestand is leeg", "haal het weg, of zet er gegevens in, tussen twee regels met ---"),
            FenceSlip.NotThreeHyphens => ("hier horen precies drie streepjes", "schrijf: ---"),
            FenceSlip.BelowEmptyLines => ("de regel met drie streepjes staat niet bovenaan", "haal de lege regels erboven weg"),
            FenceSlip.BelowText => ("de regel met drie streepjes staat niet bovenaan", "haal weg wat erboven staat"),
            FenceSlip.BelowCodeFence => ("de regel met drie streepjes staat niet bovenaan", "haal weg wat erboven staat, en de laatste regel met ```"),
            _ => ("bovenaan ontbreekt de regel met drie streepjes", $"zet --- op de eerste regel{(key is null ? "" : $", boven '{key}'")}"),
        };
        return Error("SG1201", SourceSpan.WholeFile(path), message, fix);
    }

    public static Diagnostic NoClosingLine(SourceSpan at, FenceSlip slip)
    {
        var (message, fix) = slip switch
        {
            FenceSlip.NotThreeHyphens => ("hier horen precies drie streepjes", "schrijf: ---"),
            FenceSlip.Indented => ("hier horen precies drie streepjes, vooraan op de regel", "schrijf: ---"),
            _ => ("onder de gegevens ontbreekt de regel met drie streepjes", "zet --- op een eigen regel tussen de gegevens en de tekst"),
        };
        return Error("SG1202", at, message, fix);
    }

    public static Diagnostic FrontMatterTooLarge(string path, int most) => Error(
        "SG1203", SourceSpan.WholeFile(path), $"de gegevens bovenaan zijn groter dan {most} bytes", "zet lange tekst onder de gegevens");

    public static Diagnostic NotYaml(SourceSpan at) => Error(
        "SG1204", at, "deze regel klopt niet",
        "schrijf: sleutel: waarde, en begin elke sleutel even ver van links");

    public static Diagnostic NoPlainSpace(SourceSpan at, char found) => Error(
        "SG1205", at, found == '\t' ? "hier staat een tab" : "hier staat een bijzondere spatie",
        found == '\t' ? "gebruik spaties om in te springen" : "gebruik gewone spaties om in te springen");

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

    /// <param name="isApostrophe">Dutch has words that start with one: 's avonds, 't Gooi.</param>
    public static Diagnostic QuoteNotClosed(SourceSpan at, string value, bool isApostrophe) => Error(
        "SG1208", at, "deze tekst begint met een aanhalingsteken maar eindigt er niet mee",
        isApostrophe ? $"is het een apostrof? schrijf: \"{value}\"" : $"zet aan het eind ook een {value[0]}");

    public static Diagnostic BracketNotClosed(SourceSpan at) => Error(
        "SG1209", at, "deze lijst begint met [ maar eindigt niet met ]", "schrijf: [een, twee]");

    public static Diagnostic SpecialFirstCharacter(SourceSpan at, string value) => Error(
        "SG1210", at, $"een tekst kan niet met {value[0]} beginnen", $"zet de tekst tussen aanhalingstekens: {Quoted(value)}") with
        {
            // The others may have been meant as notation.
            Edit = value[0] is '@' or '`' or '%' ? InQuotes(value) : null,
        };

    /// <param name="value">What follows the colon; it may start with a space that is none to YAML.</param>
    public static Diagnostic NoSpaceAfterColon(SourceSpan at, string key, string value) => Error(
        "SG1211", at, $"na de dubbele punt hoort een {(char.IsWhiteSpace(value[0]) ? "gewone " : "")}spatie", $"schrijf: {key}: {value.Trim()}");

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

    /// <param name="text">What stands between the first quote and the last, its apostrophes as they are read.</param>
    public static Diagnostic ApostropheInQuotes(SourceSpan at, string text) => Error(
        "SG1221", at, "een apostrof sluit deze tekst af", $"schrijf de apostrof dubbel: {Quoted(text)}") with
        {
            Edit = new TextEdit(null, Quoted(text)),
        };

    public static Diagnostic TextAfterQuote(SourceSpan at, string value) => Error(
        "SG1222", at, "na het aanhalingsteken gaat de tekst nog verder", $"zet alles tussen aanhalingstekens: {Quoted(value)}") with
        {
            Edit = InQuotes(value),
        };

    public static Diagnostic NotStraightBelow(SourceSpan at, string key, string above) => Error(
        "SG1223", at, $"'{key}' staat niet recht onder '{above}'", "begin beide regels even ver van links");

    public static Diagnostic BulletForHyphen(SourceSpan at, string text) => Error(
        "SG1224", at, "een lijst maakt u met streepjes", $"schrijf: - {text}");

    public static Diagnostic HyphenTooFarRight(SourceSpan at) => Error(
        "SG1225", at, "op de volgende regel staat een streepje te ver naar rechts", "zet alle streepjes recht onder elkaar");

    public static Diagnostic ListWithoutHyphens(SourceSpan at) => Error(
        "SG1226", at, "deze lijst heeft meer regels, maar geen streepjes", "begin elke regel met een streepje en een spatie");

    public static Diagnostic TextAfterNumberSign(SourceSpan at) => new(
        "SG1227", Severity.Warning, at, "wat achter dit hekje staat, telt niet mee",
        "hoort het bij de tekst? zet de hele tekst tussen aanhalingstekens");

    /// <summary>What follows a number sign may be a note; nobody can tell.</summary>
    private static TextEdit? InQuotes(string value) =>
        value.Contains(" #", StringComparison.Ordinal) ? null : new TextEdit(value, Quoted(value.TrimEnd()));

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static Diagnostic Error(string code, SourceSpan at, string message, string? fix) =>
        new(code, Severity.Error, at, message, fix);
}
