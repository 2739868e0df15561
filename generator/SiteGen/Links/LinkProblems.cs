using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Links;

/// <summary>What can be wrong with links to other sites: SG6. Warnings, because somebody else's site is at fault.</summary>
internal static class LinkProblems
{
    public static Diagnostic PageGone(SourceSpan at, string url, int status) => Warning(
        "SG6001", at, $"de pagina {url} bestaat niet meer ({Number(status)})", "zoek het nieuwe adres, of haal de link weg");

    public static Diagnostic PageMoved(SourceSpan at, string url, string target) => Warning(
        "SG6002", at, $"de pagina {url} is verhuisd", $"schrijf: {target}");

    public static Diagnostic NotAllowedIn(SourceSpan at, string url, int status) => Warning(
        "SG6003", at, $"de site van {url} laat deze controle niet toe ({Number(status)})", "open de link zelf in een browser");

    public static Diagnostic NoAnswer(SourceSpan at, string url, string reason) => Warning(
        "SG6004", at, $"{url} werkt niet: {reason}", "probeer het later nog eens, of haal de link weg");

    public static Diagnostic NotPublic(SourceSpan at, string url) => Warning(
        "SG6005", at, $"{url} staat niet op het openbare internet", "gebruik een adres dat iedereen kan openen");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Warning, at, message, fix);
}
