using System.Collections.Immutable;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

/// <summary>Which pages stand for all: of every template the smallest, the middle and the largest page.</summary>
internal static class PageSamples
{
    /// <summary>A page that leads on at once is gone before anything can be asked of it.</summary>
    private const string Redirect = "redirect.html";

    /// <summary>Templates that make a page for people.</summary>
    public static ImmutableArray<string> Templates { get; } =
    [
        .. Directory.GetFiles(Repository.Full("templates"), "*.html").Select(f => Path.GetFileName(f)!)
            .Where(name => name != Redirect)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> TemplateNames { get; } = [.. Templates];

    /// <summary>Addresses, relative to the root; fewer than three when the site has no more.</summary>
    public static ImmutableArray<string> Of(BuiltSite site, string template)
    {
        var pages = site.Heads
            .Where(h => h.Template == template)
            .OrderBy(h => site.Read(PathOf(h.Url)).Length).ThenBy(h => h.Url, StringComparer.Ordinal)
            .Select(h => h.Url)
            .ToList();
        return pages.Count == 0 ? [] : [.. new[] { pages[0], pages[pages.Count / 2], pages[^1] }.Distinct()];
    }

    private static string PathOf(string url) => url.Length == 0 || url.EndsWith('/') ? url + "index.html" : url;
}
