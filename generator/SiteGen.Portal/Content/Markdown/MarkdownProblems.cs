using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>What can be wrong with the text under the front matter: SG13.</summary>
internal static class MarkdownProblems
{
    public static Diagnostic EmptyBody(string path) => Warning(
        "SG1301", SourceSpan.WholeFile(path), "onder de gegevens staat geen tekst", "schrijf ten minste één alinea");

    public static Diagnostic RawHtml(SourceSpan at, string html) => Warning(
        "SG1302", at, $"'{Short(html)}' is HTML en komt als gewone tekst op de pagina", "gebruik Markdown, of haal het weg");

    public static Diagnostic HeadingSkipped(SourceSpan at, int level, int right) => Warning(
        "SG1303", at, $"na een kop van niveau {right - 1} kan geen kop van niveau {level} komen",
        $"schrijf: {new string('#', right)}");

    public static Diagnostic HeadingOne(SourceSpan at) => Warning(
        "SG1304", at, "de titel staat al boven de pagina", "begin koppen in de tekst met ##");

    public static Diagnostic BodyStillToDo(SourceSpan at) => Warning(
        "SG1305", at, "hier staat nog TODO", "vul de tekst in of haal de regel weg");

    public static Diagnostic LinkNotAllowed(SourceSpan at, string url) => Error(
        "SG1306", at, $"deze link kan niet: '{Short(url)}'",
        "schrijf een adres dat begint met https:// of mailto:, of een bestand zoals ../cases/naam.md");

    public static Diagnostic LinkWithoutScheme(SourceSpan at, string url) => Error(
        "SG1307", at, "het webadres mist het begin", $"schrijf: https://{url}");

    public static Diagnostic TooDeep(string path, int most) => Error(
        "SG1308", SourceSpan.WholeFile(path), $"de tekst heeft meer dan {most} niveaus in elkaar", "maak lijsten en citaten vlakker");

    public static Diagnostic TooManyCells(SourceSpan at, int most) => Error(
        "SG1309", at, $"de tabellen hebben samen meer dan {most} vakken", "splits de tekst");

    public static Diagnostic UnknownAnchor(SourceSpan at, string anchor, string slug, IEnumerable<string> known) => Error(
        "SG1310", at, $"'{slug}' heeft geen kop '#{anchor}'", NearestName.Hint(anchor, known) ?? "haal het deel vanaf # weg");

    public static Diagnostic ExternalPicture(SourceSpan at) => Error(
        "SG1311", at, "een foto van een andere site kan niet",
        "zet de foto in content/media en schrijf: ../media/naam.jpg");

    public static Diagnostic LinkOutsideContent(SourceSpan at, string url) => Error(
        "SG1312", at, $"'{Short(url)}' wijst niet naar een bestand met inhoud",
        "schrijf map en naam: ../cases/naam.md");

    public static Diagnostic ForbiddenCharacter(SourceSpan at, string codePoint) => Error(
        "SG1313", at, $"in deze tekst zit een onzichtbaar teken ({codePoint})", "typ de tekst opnieuw, zonder plakken");

    public static Diagnostic HeadingWithoutSpace(SourceSpan at, string signs, string text) => Warning(
        "SG1314", at, $"na {signs} hoort een spatie; zo is het geen kop", $"schrijf: {signs} {Short(text)}");

    public static Diagnostic EndlessLinks(SourceSpan at, int most) => Error(
        "SG1315", at, $"hier en op meer dan {most} andere plekken houdt het adres van een link niet op", "zet ) achter elk adres");

    public static Diagnostic TooManyDefinitions(SourceSpan at, int most) => Error(
        "SG1316", at, $"de tekst heeft meer dan {most} regels zoals [naam]: adres", "splits de tekst");

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 60 ? line : line[..57] + "...";
    }

    private static Diagnostic Error(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Error, at, message, fix);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Warning, at, message, fix);
}
