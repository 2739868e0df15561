using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Pages;

/// <summary>No two things may stand at one address. Every file involved gets a message that names the others.</summary>
internal static class AddressChecks
{
    private static readonly FrozenSet<string> Sections = Routes.Sections.Select(s => s.Segment).ToFrozenSet();
    private static readonly FrozenSet<string> Reserved = Routes.Reserved.ToFrozenSet();

    /// <summary>Below it are the pages of a listing.</summary>
    private const string Listing = "pagina";

    private sealed record Claim(string Url, SourceSpan At);

    /// <param name="pages">The addresses of all pages that content gave, listings included.</param>
    public static IEnumerable<Diagnostic> Report(ImmutableArray<IContentItem> items, IEnumerable<string> pages)
    {
        // Some disks see no difference between capitals and small letters.
        var aliases = items.SelectMany(Aliases).ToList();
        var old = aliases.Select(c => c.Url).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var met = pages.Where(old.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = items.Where(i => IsReserved(i.Head.Id) || (met.Count > 0 && met.Contains(Routes.To(i.Head.Id)))).Select(Own).ToList();
        var listings = met.Except(own.Select(c => c.Url)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var claims = own.Concat(aliases).ToList();
        foreach (var claim in claims.Where(c => IsReserved(c.Url) || listings.Contains(c.Url)))
        {
            yield return PageProblems.AddressReserved(claim.At, claim.Url, isOfName: own.Contains(claim));
        }

        var taken = new HashSet<string>(claims.Count, StringComparer.OrdinalIgnoreCase);
        var twice = claims.Where(c => !taken.Add(c.Url)).Select(c => c.Url).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var clash in claims.Where(c => twice.Contains(c.Url)).GroupBy(c => c.Url, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var claim in clash)
            {
                var others = clash.Where(c => c != claim).Select(c => c.At.Path).Distinct().Order(StringComparer.Ordinal);
                yield return PageProblems.AddressTaken(claim.At, claim.Url, others);
            }
        }
    }

    /// <summary>A link in the menu that leads nowhere on the site.</summary>
    public static IEnumerable<Diagnostic> ReportMenu(SiteFile site, ImmutableArray<IPage> pages)
    {
        var known = pages.Select(p => p.Head.Url).ToHashSet(StringComparer.Ordinal);
        return site.Menu
            .Where(l => !l.IsOutside && !known.Contains(l.Url[1..]))
            .Select(l => PageProblems.MenuLeadsNowhere(l.At, l.Url, known.Select(url => $"/{url}")));
    }

    private static IEnumerable<Claim> Aliases(IContentItem item) =>
        item.Head.Aliases.Select(a => new Claim(a.Url.TrimStart('/'), a.At));

    /// <summary>Never that of another item: slugs are in small letters, and each type has its own place.</summary>
    private static Claim Own(IContentItem item) => new(Routes.To(item.Head.Id), SourceSpan.WholeFile(item.Head.Path));

    private static bool IsReserved(ItemId id) => id.Kind == ItemKind.Page ? Reserved.Contains(id.Slug) : id.Slug == Listing;

    /// <summary>An old address below a section is fine as long as the generator makes no page there.</summary>
    private static bool IsReserved(string url)
    {
        var parts = url.TrimEnd('/').ToLowerInvariant().Split('/');
        var isSection = Sections.Contains(parts[0]);
        return (Reserved.Contains(parts[0]) && (!isSection || parts.Length == 1 || parts[1] == Listing))
            || parts[^1] == "index.html"
            || (isSection && parts.Length > 2 && Routes.ReservedBelowItems.Contains(parts[2]));
    }
}
