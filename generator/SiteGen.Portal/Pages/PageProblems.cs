using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Pages;

/// <summary>What can be wrong with the pages together: SG2.</summary>
internal static class PageProblems
{
    public static Diagnostic AddressTaken(SourceSpan at, string url, IEnumerable<string> others) => new(
        "SG2001", Severity.Error, at, $"het adres /{url} is al van {string.Join(" en ", others)}", "kies een ander adres");

    /// <param name="isOfName">The address comes from the name of the file.</param>
    public static Diagnostic AddressReserved(SourceSpan at, string url, bool isOfName) => new(
        "SG2002", Severity.Error, at, $"het adres /{url} gebruikt het portaal zelf",
        isOfName ? "geef het bestand een andere naam" : "kies een ander adres");

    public static Diagnostic MenuLeadsNowhere(SourceSpan at, string url, IEnumerable<string> known) => new(
        "SG2003", Severity.Error, at, $"op de site is geen pagina '{url}'", NearestName.Hint(url, known));

    public static Diagnostic AddressLeft(SourceSpan at, string url, bool isFirst) => new(
        "SG2004", Severity.Warning, at, $"dit bestand had een andere naam; wie de link /{url} heeft, vindt de pagina niet meer",
        isFirst ? $"schrijf: aliases: [/{url}]" : $"zet bij aliases: /{url}");
}
