using System.Collections.Immutable;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace SiteGen.Tests.Sites;

[Collection(nameof(BuiltSites))]
public class LinkTests(BuiltSites sites)
{
    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_internal_address_leads_to_a_file_and_every_anchor_to_an_id(string name)
    {
        var site = sites.Get(name);
        var pages = site.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var files = site.Files.ToImmutableHashSet(StringComparer.Ordinal);

        var broken = Offenders.On(site.Pages, page => Addresses(page)
            .Where(address => !Resolves(site, page, address, files, pages)));

        Offenders.AssertNone(broken);
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_link_is_relative_so_that_the_site_works_below_any_path(string name)
    {
        var site = sites.Get(name);

        // The page for an unknown address is shown at any depth, so a relative link would miss.
        var wrong = Offenders.On(site.Pages, page => Addresses(page)
            .Where(a => a.StartsWith('/') != (page.Path == "404.html" && !a.StartsWith('#'))));

        Offenders.AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void The_site_map_lists_exactly_the_visible_pages(string name)
    {
        var site = sites.Get(name);

        var listed = XDocument.Parse(site.Read("sitemap.xml")).Descendants()
            .Where(e => e.Name.LocalName == "loc").Select(e => e.Value);

        Assert.Equal(
            site.Pages.Where(p => !p.IsHidden).Select(p => site.BaseUrl.AbsoluteUri + p.Url).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void The_canonical_address_of_a_visible_page_is_its_own(string name)
    {
        var site = sites.Get(name);

        Offenders.AssertNone(site.Pages
            .Where(p => !p.IsHidden)
            .Where(p => p.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != site.BaseUrl.AbsoluteUri + p.Url)
            .Select(p => p.Path));
    }

    /// <summary>Every address on a page that is not one of another site.</summary>
    private static IEnumerable<string> Addresses(BuiltPage page) =>
        page.Document.QuerySelectorAll("[href], [src]")
            .Where(e => !(e.LocalName == "link" && e.GetAttribute("rel") == "canonical"))
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Concat(page.Document.QuerySelectorAll("meta[http-equiv=refresh]").Select(RefreshAddress))
            .Where(a => !IsElsewhere(a))
            .Distinct();

    private static string RefreshAddress(IElement meta) => meta.GetAttribute("content")!.Split("url=")[1];

    private static bool IsElsewhere(string address) =>
        ((string[])["https://", "http://", "mailto:", "tel:"]).Any(s => address.StartsWith(s, StringComparison.Ordinal));

    private static bool Resolves(
        BuiltSite site, BuiltPage page, string address, ImmutableHashSet<string> files, Dictionary<string, BuiltPage> pages)
    {
        var target = new Uri(new Uri(site.BaseUrl, page.Path), address);
        if (!site.BaseUrl.IsBaseOf(target))
        {
            return false;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath)[site.BaseUrl.AbsolutePath.Length..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return files.Contains(path)
            && (target.Fragment.Length == 0 || pages[path].Document.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null);
    }
}
