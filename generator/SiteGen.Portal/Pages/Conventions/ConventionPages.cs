using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary>The pages and files that hosts and search engines expect.</summary>
internal static class ConventionPages
{
    /// <param name="pages">All pages that content gave.</param>
    public static IEnumerable<IPage> Build(ImmutableArray<IPage> pages, ImmutableArray<IContentItem> shown, PageContext context)
    {
        var redirects = shown
            .SelectMany(i => i.Head.Aliases.Select(a => (From: a.Url.TrimStart('/'), To: Catalogue.LinkTo(i.Head))))
            .OrderBy(r => r.From, StringComparer.Ordinal)
            .ToList();
        foreach (var (from, to) in redirects)
        {
            yield return new RedirectPage(File(from, $"Verhuisd: {to.Title}", "redirect.html"), to);
        }

        yield return new DeferredPage(File("sitemap.xml", "Sitemap", "sitemap.xml"), head => SiteMap(head, pages));
        yield return new PlainFilePage(File("robots.txt", "Robots", "robots.txt"));
        yield return new SecurityPage(
            File(".well-known/security.txt", "Beveiliging", "security.txt"), ContactUri(context.Site), WithinAYear(context.Today));
        if (redirects.Count > 0)
        {
            yield return new RedirectsPage(
                File("_redirects", "Doorverwijzingen", "redirects.txt"),
                [.. redirects.Select(r => new Redirect(r.From, r.To.Url))]);
        }
    }

    private static SiteMapPage SiteMap(PageHead head, ImmutableArray<IPage> pages) => new(
        head,
        [
            .. pages
                .Where(p => !p.Head.Hidden)
                .OrderBy(p => p.Head.Url, StringComparer.Ordinal)
                .Select(p => new SiteMapEntry(p.Head.Url, p.Head.Modified is { } day ? PartialDate.Of(day).ToString() : null)),
        ]);

    private static PageHead File(string url, string title, string template) =>
        new() { Url = url, Title = title, Template = template, Hidden = true };

    private static string ContactUri(SiteFile site) => site.Publisher switch
    {
        { Email: { } email } => "mailto:" + email,
        { Website: { } website } => website,
        _ => site.BaseUrl,
    };

    /// <summary>
    /// The standard wants a moment less than a year ahead. The end of a month, so that a build of another day in the same
    /// month gives the same bytes.
    /// </summary>
    private static string WithinAYear(DateOnly today)
    {
        var day = today.Year == DateOnly.MaxValue.Year
            ? DateOnly.MaxValue
            : new DateOnly(today.Year, today.Month, 1).AddMonths(12).AddDays(-1);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T23:59:59Z";
    }
}
