using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Pages;

/// <summary>No two things may stand at one address. Every file involved gets a message that names the others.</summary>
internal static class AddressChecks
{
    private sealed record Claim(string Url, SourceSpan At);

    public static IEnumerable<Diagnostic> Report(IEnumerable<IContentItem> items)
    {
        var claims = items.SelectMany(Claims).ToList();
        foreach (var claim in claims.Where(c => IsReserved(c.Url)))
        {
            yield return PageProblems.AddressReserved(claim.At, claim.Url);
        }

        foreach (var clash in claims.GroupBy(c => c.Url).Where(g => g.Count() > 1))
        {
            foreach (var claim in clash)
            {
                var others = clash.Where(c => c != claim).Select(c => c.At.Path).Distinct().Order(StringComparer.Ordinal);
                yield return PageProblems.AddressTaken(claim.At, claim.Url, others);
            }
        }
    }

    /// <summary>Aliases, and the items themselves where they can clash.</summary>
    private static IEnumerable<Claim> Claims(IContentItem item) =>
        item.Head.Aliases
            .Select(a => new Claim(a.Url.TrimStart('/'), a.At))
            .Prepend(new Claim(Routes.To(item.Head.Id), SourceSpan.WholeFile(item.Head.Path)));

    /// <summary>An old address below a section is fine as long as the generator makes no page there.</summary>
    private static bool IsReserved(string url)
    {
        var parts = url.TrimEnd('/').Split('/');
        var isSection = Routes.Sections.Any(s => s.Segment == parts[0]);
        return Routes.Reserved.Contains(parts[0]) && (!isSection || parts.Length == 1 || parts[1] == "pagina");
    }
}
