using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>What can be wrong with the files of content and with the values in them: SG10 and SG11.</summary>
internal static partial class ContentProblems
{
    public static Diagnostic OtherEncoding(string path, string found) => Error(
        "SG1001", SourceSpan.WholeFile(path), $"dit bestand is {found}, geen UTF-8",
        "sla het opnieuw op met de codering UTF-8");

    public static Diagnostic WrongFileName(string path, string? right) => Error(
        "SG1002", SourceSpan.WholeFile(path),
        "een bestandsnaam bestaat uit kleine letters, cijfers en losse koppeltekens, hooguit 80 tekens",
        right is null ? "geef het bestand een andere naam" : $"noem het bestand '{right}'");

    /// <param name="isMedia">The file is a picture or a PDF.</param>
    public static Diagnostic FolderNotAllowed(string path, string folder, IEnumerable<string> known, bool isMedia) => Error(
        "SG1003", SourceSpan.WholeFile(path), $"onbekende map '{folder}'",
        isMedia ? "foto's en pdf's staan in de map 'media'"
        : NearestName.TryFind(folder, known) is { } near ? $"bedoelde u '{near}'?"
        : "zet het bestand in de map van zijn soort, zoals 'cases'");

    public static Diagnostic SubfolderNotAllowed(string path, string folder) => Error(
        "SG1004", SourceSpan.WholeFile(path), $"een map in '{folder}' kan niet",
        $"zet het bestand rechtstreeks in '{folder}'");

    /// <param name="type">Of the folder that the file is in; null outside such a folder.</param>
    public static Diagnostic FileNotAllowed(string path, ContentType? type) => Error(
        "SG1005", SourceSpan.WholeFile(path), "dit soort bestand hoort hier niet",
        type is null && path.EndsWith(".md", StringComparison.Ordinal) ? "zet het in de map van zijn soort, zoals 'cases'"
            : type is not null && AsText().Match(path) is { Success: true } text ? $"noem het bestand '{text.Groups["name"].Value}.md'"
            : "inhoud eindigt op .md; foto's en pdf's staan in de map media");

    public static Diagnostic FileTooLarge(string path, long bytes, int most) => Error(
        "SG1006", SourceSpan.WholeFile(path), $"dit bestand is {Number(bytes)} bytes; het mag {Number(most)} zijn",
        "maak het korter of splits het");

    public static Diagnostic SymbolicLink(string path) => Error(
        "SG1007", SourceSpan.WholeFile(path), "dit is een verwijzing naar een ander bestand (symbolic link)",
        "zet het bestand zelf hier neer");

    public static Diagnostic Unreadable(string path) => Error(
        "SG1008", SourceSpan.WholeFile(path), "dit bestand kan niet worden gelezen", "kijk of u het mag openen");

    public static Diagnostic NoSiteFile(string path) => Error(
        "SG1009", SourceSpan.WholeFile(path), "dit bestand ontbreekt; zonder dit bestand is er geen site",
        "maak het met ten minste title, base_url, language en publisher");

    public static Diagnostic NoContentFolder(string path) => Error(
        "SG1010", SourceSpan.WholeFile(path), "deze map met inhoud bestaat niet",
        "start het programma in de map van het portaal, of geef de map aan met --content");

    public static Diagnostic MediaTypeNotAllowed(string path) => Error(
        "SG1011", SourceSpan.WholeFile(path), "dit soort bestand kan niet in media staan",
        "gebruik jpg, png, gif, webp, avif of pdf");

    public static Diagnostic TooLargeToRead(string path) => Error(
        "SG1012", SourceSpan.WholeFile(path), "dit bestand is te groot om te lezen",
        "maak het kleiner, of zet het op een andere site en schrijf een link");

    public static Diagnostic MissingKey(string path, Field field, string? parent) => Error(
        "SG1101", SourceSpan.WholeFile(path),
        $"verplichte sleutel '{field.Key}' ontbreekt{(parent is null ? "" : $" onder {parent}")}",
        $"schrijf: {field.Key}: {field.Hint.ToLowerInvariant()}");

    public static Diagnostic UnknownReference(SourceSpan at, ContentType type, string slug, IEnumerable<string> known) => Error(
        "SG1102", at, $"onbekend{(type.IsNeuter ? "" : "e")} {type.Singular} '{slug}'",
        NearestName.Hint(known.FirstOrDefault(k => k == AsSlug(slug)) ?? slug, known) ?? $"zoek de bestandsnaam op in de map {type.Folder}") with
        {
            Edit = InSmallLetters(slug, known),
        };

    public static Diagnostic UnknownKey(SourceSpan at, string key, IReadOnlyCollection<Field> known) => Error(
        "SG1103", at, $"onbekende sleutel '{key}'",
        known.FirstOrDefault(f => f.Label.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } dutch ? $"bedoelde u '{dutch.Key}'?"
            : NearestName.TryFind(key, known.Select(f => f.Key)) is { } near ? $"bedoelde u '{near}'?"
            : known.FirstOrDefault(f => KeysInside(f.Shape).Contains(key)) is { } parent
                ? $"hoort hij onder '{parent.Key}'? zet de regel daar, met twee spaties ervoor"
            : NearestName.Hint(key, known.Select(f => f.Key)) ?? "haal de regel weg");

    public static Diagnostic EmptyValue(SourceSpan at, Field field) => Error(
        "SG1104", at, $"achter '{field.Key}' staat niets", $"vul in: {field.Hint.ToLowerInvariant()}");

    public static Diagnostic ValueStillToDo(SourceSpan at, Field field) => new(
        "SG1105", field.Required ? Severity.Error : Severity.Warning, at, $"'{field.Key}' is nog niet ingevuld",
        $"vul in: {field.Hint.ToLowerInvariant()}");

    public static Diagnostic UnknownChoice(SourceSpan at, string value, IReadOnlyCollection<string> known) => Error(
        "SG1106", at, $"'{value}' kan hier niet",
        NearestName.TryFind(value.ToLowerInvariant(), known) is { } near
            ? $"bedoelde u '{near}'?"
            : known.Count <= NearestName.FewEnoughToList ? $"kies uit: {string.Join(", ", known)}" : null) with
        {
            Edit = InSmallLetters(value, known),
        };

    /// <param name="pair">A text in a list that YAML takes for a key and a value, because of the colon in it.</param>
    public static Diagnostic NotText(SourceSpan at, bool inList, string? pair = null) => Error(
        "SG1107", at, "hier hoort tekst",
        inList ? "staat er een dubbele punt in de tekst? zet de hele tekst tussen aanhalingstekens" : "schrijf één regel tekst") with
        {
            Edit = pair is null ? null : new TextEdit(pair, $"'{pair.Replace("'", "''", StringComparison.Ordinal)}'"),
        };

    public static Diagnostic NotANumber(SourceSpan at, YamlScalar? found) => Error(
        "SG1108", at, "hier hoort een getal", found switch
        {
            { Value: var v } when WithComma().IsMatch(v) =>
                $"schrijf een punt in plaats van een komma: {v.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')}",
            { Value: var v } when InMillions().IsMatch(v) => $"haal de punten weg: {v.Replace(".", "", StringComparison.Ordinal)}",
            { Value: var v } when NumberWithUnit().Match(v) is { Success: true } number => $"schrijf alleen het getal: {number.Groups["number"].Value}",
            { Plain: false } when PlainNumber().IsMatch(found.Value) => $"haal de aanhalingstekens weg: {found.Value}",
            _ => "gebruik alleen cijfers, met een punt voor de decimalen: 1.5",
        }) with
        {
            Edit = found is { Plain: false } && PlainNumber().IsMatch(found.Value) ? new TextEdit(found.Value, found.Value) : null,
        };

    public static Diagnostic NotAWholeNumber(SourceSpan at) => Error(
        "SG1109", at, "hier hoort een heel getal", "gebruik alleen cijfers: 3");

    public static Diagnostic NotYesNo(SourceSpan at, string? found) => Error(
        "SG1110", at, "hier hoort true (ja) of false (nee)", found?.ToLowerInvariant() switch
        {
            "ja" or "yes" or "j" or "y" or "on" or "aan" or "waar" => "schrijf: true",
            "nee" or "no" or "n" or "off" or "uit" or "onwaar" => "schrijf: false",
            _ => null,
        });

    public static Diagnostic NotADate(SourceSpan at, string found, string? iso, bool partial) => Error(
        "SG1111", at, $"'{found}' is geen datum zoals wij die schrijven",
        iso is not null
            ? $"schrijf: {iso}"
            : $"schrijf jaar-maand-dag: 2024-05-13{(partial ? "; 2024-05 of 2024 mag ook" : "")}") with
        {
            Edit = iso is null ? null : new TextEdit(found, iso),
        };

    public static Diagnostic ImpossibleDate(SourceSpan at, string found) => Error(
        "SG1112", at, $"{found} bestaat niet", "kijk de dag en de maand na");

    public static Diagnostic NotAYear(SourceSpan at) => Error(
        "SG1113", at, "hier hoort een jaar", "schrijf: 2017, of 2016-2017");

    public static Diagnostic AddressWithoutScheme(SourceSpan at, string found) => Error(
        "SG1114", at, "het webadres mist het begin", $"schrijf: https://{found}");

    public static Diagnostic NotAWebAddress(SourceSpan at, string found) => Error(
        "SG1115", at, $"'{found}' is geen webadres", "schrijf het hele adres: https://www.voorbeeld.nl");

    public static Diagnostic NotAMailAddress(SourceSpan at, string found) => Error(
        "SG1116", at, $"'{found}' is geen e-mailadres", "schrijf: info@voorbeeld.nl");

    public static Diagnostic NotASiteAddress(SourceSpan at, string found) => Error(
        "SG1117", at, $"'{found}' is geen adres op deze site", "begin en eindig met een schuine streep: /oud/adres/");

    public static Diagnostic NotAMediaPath(SourceSpan at, string found) => Error(
        "SG1118", at, $"'{found}' is geen bestand in content/media",
        "zet het bestand in content/media en schrijf: ../media/naam.jpg");

    public static Diagnostic MissingMedia(SourceSpan at, string path, IEnumerable<string> known) => Error(
        "SG1119", at, $"het bestand '{path}' bestaat niet",
        NearestName.TryFind(path, known) is { } near ? $"bedoelde u '../{near}'?" : "zet het in content/media");

    public static Diagnostic NotAList(SourceSpan at, string? found) => Error(
        "SG1120", at, "hier hoort een lijst",
        found is null ? "zet elk onderdeel op een eigen regel, met een streepje ervoor" : $"schrijf: - {found}");

    public static Diagnostic NotAnObject(SourceSpan at, ImmutableArray<Field> fields, YamlNode found, bool inList = false)
    {
        var value = (found as YamlScalar)?.Value is { Length: > 0 and <= 60 } text && !WebAddress().IsMatch(text) ? text : "…";
        var fix = inList ? "schrijf achter het streepje"
            : $"{(found is YamlList ? "haal het streepje weg en " : "")}zet op een nieuwe regel, ingesprongen";
        return Error("SG1121", at, $"hier horen sleutels{(inList ? "" : " onder")}", $"{fix}: {fields[0].Key}: {value}");
    }

    public static Diagnostic EmptyListItem(SourceSpan at) => Error(
        "SG1122", at, "achter dit streepje staat niets", "vul het in of haal de regel weg");

    public static Diagnostic DuplicateListItem(SourceSpan at, string value) => Error(
        "SG1123", at, $"'{value}' staat er al", "haal deze regel weg");

    public static Diagnostic ListTooLong(SourceSpan at, int most) => Error(
        "SG1124", at, $"dit zijn er te veel; het mogen er {most} zijn", $"kies de {most} belangrijkste");

    public static Diagnostic ForbiddenCharacter(SourceSpan at, string codePoint) => Error(
        "SG1125", at, $"in deze tekst zit een onzichtbaar teken ({codePoint})", "typ de tekst opnieuw, zonder plakken");

    public static Diagnostic ValueTooLong(SourceSpan at, int length, int most) => Error(
        "SG1126", at, $"deze tekst is {Number(length)} tekens; het mogen er {Number(most)} zijn", "maak de tekst korter");

    public static Diagnostic TitleTooLong(SourceSpan at, int length) => Warning(
        "SG1127", at, $"deze titel is {length} tekens", $"houd het bij {HeadFields.LongestTitle} tekens");

    public static Diagnostic SummaryTooLong(SourceSpan at, int length) => Warning(
        "SG1128", at, $"deze samenvatting is {length} tekens", $"houd het bij {HeadFields.LongestSummary} tekens");

    public static Diagnostic EndBeforeStart(SourceSpan at, Field end, Field start) => Error(
        "SG1129", at, $"'{end.Key}' ligt voor '{start.Key}'", "kijk beide datums na");

    public static Diagnostic OutsideCountry(SourceSpan at, string key, string least, string most) => Warning(
        "SG1130", at, "dit punt ligt buiten Nederland", $"'{key}' ligt tussen {least} en {most}; zijn lat en lon verwisseld?");

    public static Diagnostic HalfALocation(SourceSpan at, string given, string missing) => Error(
        "SG1131", at, $"'{given}' staat er zonder '{missing}'", $"vul ook '{missing}' in");

    public static Diagnostic NameWithoutConsent(SourceSpan at) => Error(
        "SG1132", at, "de naam van een persoon mag er alleen staan met toestemming",
        "haal de naam weg, of vraag toestemming en schrijf: consent: true");

    public static Diagnostic MobileWithoutConsent(SourceSpan at, string phone) => Error(
        "SG1133", at, $"'{phone}' is een mobiel nummer; dat mag er alleen staan met toestemming",
        "gebruik een algemeen nummer, of vraag toestemming en schrijf: consent: true");

    public static Diagnostic MailboxWithoutConsent(SourceSpan at, string email) => Error(
        "SG1134", at, $"'{email}' lijkt het adres van een persoon; dat mag er alleen staan met toestemming",
        "gebruik een algemeen adres zoals info@, of vraag toestemming en schrijf: consent: true");

    public static Diagnostic HiddenReference(SourceSpan at, string slug) => Warning(
        "SG1135", at, $"'{slug}' staat niet op de site (concept, nog niet of niet meer te zien)",
        "de verwijzing blijft weg tot dat verandert");

    public static Diagnostic NotALanguage(SourceSpan at, string found) => Error(
        "SG1136", at, $"'{found}' is geen taalcode", "schrijf: nl");

    public static Diagnostic OutsideProvince(SourceSpan at, IReadOnlyCollection<string> provinces, string? found) => Warning(
        "SG1137", at,
        $"dit punt ligt niet in {string.Join(" of ", provinces)}{(found is null ? "" : $" maar in {found}")}",
        "kijk 'lat' en 'lon' na, of 'province'");

    /// <param name="typed">A number that YAML reads with decimals.</param>
    public static Diagnostic PointForThousands(SourceSpan at, string typed) => Warning(
        "SG1138", at,
        $"{typed} is hier {typed.TrimEnd('0').TrimEnd('.').Replace('.', ',')}, want een punt staat voor de decimalen",
        $"bedoelt u {typed.Replace(".", "", StringComparison.Ordinal)}? schrijf dan geen punt; klopt het, schrijf dan: "
            + (typed[^1] == '0' ? typed.TrimEnd('0').TrimEnd('.') : typed + "0"));

    public static Diagnostic ListWithoutBrackets(SourceSpan at, IEnumerable<string> values) => Error(
        "SG1139", at, "dit zijn er meer dan één", $"zet er vierkante haken omheen: [{string.Join(", ", values)}]");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? fix) =>
        new(code, Severity.Error, at, message, fix);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string? fix) =>
        new(code, Severity.Warning, at, message, fix);

    [GeneratedRegex("^[+-]?[0-9.]+,[0-9]+$")]
    private static partial Regex WithComma();

    [GeneratedRegex("^[+-]?[0-9]+(?:[.][0-9]+)?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex("^[+-]?[0-9]{1,3}(?:[.][0-9]{3}){2,}$")]
    private static partial Regex InMillions();

    [GeneratedRegex("^(?<number>[0-9]+(?:[.][0-9]+)?) ?(?:%|[^0-9.,]+$)")]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex("^https?://|^www[.]")]
    private static partial Regex WebAddress();

    /// <summary>What text editors make of a name that ends on .md, or should.</summary>
    [GeneratedRegex(@"(?<name>[^/]+?)(?:\.md)?\.(?:txt|markdown|mdown|MD|Md)$")]
    private static partial Regex AsText();

    /// <summary>A title, or the name of a file with its ending, as a slug.</summary>
    private static string AsSlug(string typed) =>
        Slug.From(typed.EndsWith(".md", StringComparison.Ordinal) ? typed[..^".md".Length] : typed);

    private static IEnumerable<string> KeysInside(Shape shape) => shape switch
    {
        ObjectShape inner => inner.Fields.Select(f => f.Key),
        ListShape { Item: ObjectShape inner } => inner.Fields.Select(f => f.Key),
        _ => [],
    };

    private static TextEdit? InSmallLetters(string value, IEnumerable<string> known) =>
        value.ToLowerInvariant() is var small && small != value && known.Contains(small) ? new TextEdit(value, small) : null;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
