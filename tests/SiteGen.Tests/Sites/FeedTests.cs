using System.Globalization;
using System.Xml.Linq;
using SiteGen.Portal.Pages;

namespace SiteGen.Tests.Sites;

/// <summary>What RFC 4287 asks of a feed, and what a reader of feeds needs to follow it.</summary>
[Collection(nameof(BuiltSites))]
public class FeedTests(BuiltSites sites)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_feed_and_entry_has_one_id_title_and_moment_and_an_author(string name)
    {
        var site = sites.Get(name);

        Offenders.AssertNone(Feeds(site).SelectMany(f => f.Feed.Elements(Atom + "entry").Prepend(f.Feed)
            .SelectMany(Faults).Select(fault => $"{f.Path}: {fault}")));
        Assert.All(Feeds(site), f => Assert.NotEmpty(f.Feed.Element(Atom + "author")!.Element(Atom + "name")!.Value));
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void A_feed_is_at_its_own_address_and_its_links_lead_to_pages(string name)
    {
        var site = sites.Get(name);
        var pages = site.Pages.Select(p => site.BaseUrl.AbsoluteUri + p.Url).ToHashSet();

        foreach (var (path, feed) in Feeds(site))
        {
            Assert.Equal(site.BaseUrl.AbsoluteUri + path, Link(feed, "self"));
            Assert.Equal(site.BaseUrl.AbsoluteUri + path, feed.Element(Atom + "id")!.Value);
            Assert.Subset(pages, feed.Elements(Atom + "entry").Prepend(feed).Select(e => Link(e, "alternate")).ToHashSet());
            Assert.Distinct(feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
        }
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void The_page_of_a_feed_names_it_for_programs_and_for_people(string name)
    {
        var site = sites.Get(name);

        var named = site.Pages.SelectMany(p => p.Document.QuerySelectorAll("head link[type='application/atom+xml']").Select(_ => p.Url + "feed.xml"));
        var linked = site.Pages.Where(p => p.Document.QuerySelector("main a[href$='feed.xml']") is not null && p.Url != Routes.Data).Select(p => p.Url + "feed.xml");

        var feeds = Feeds(site).Select(f => f.Path).ToList();
        Assert.Equal(feeds, named.Order(StringComparer.Ordinal));
        Assert.Equal(feeds, linked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_real_site_and_the_site_with_every_key_have_feeds()
    {
        Assert.True(Feeds(sites.Get(BuiltSites.Real)).Count() > 30);
        Assert.Equal(6, Feeds(sites.Get("every-key")).Count());
    }

    private static IEnumerable<(string Path, XElement Feed)> Feeds(BuiltSite site) =>
        site.Files.Where(f => Path.GetFileName(f) == "feed.xml").Select(f => (f, XDocument.Parse(site.Read(f)).Root!));

    private static IEnumerable<string> Faults(XElement element)
    {
        foreach (var needed in (string[])["id", "title", "updated"])
        {
            if (element.Elements(Atom + needed).Count() != 1)
            {
                yield return $"{element.Name.LocalName} without one {needed}";
            }
        }

        var (id, updated) = (element.Element(Atom + "id")?.Value, element.Element(Atom + "updated")?.Value);
        if (!Uri.IsWellFormedUriString(id, UriKind.Absolute))
        {
            yield return $"no absolute id: {id}";
        }

        if (!DateTimeOffset.TryParseExact(updated, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"no moment: {updated}";
        }
    }

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
