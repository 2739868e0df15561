using System.Globalization;

namespace SiteGen.Tests.Sites;

/// <summary>What a page tells search engines, and those who show a link to it.</summary>
[Collection(nameof(BuiltSites))]
public class SharingTests(BuiltSites sites)
{
    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_page_that_may_be_found_says_its_name_address_and_site(string name)
    {
        var site = sites.Get(name);

        var pages = site.Pages.Where(p => p.Document.QuerySelector("link[rel=canonical]") is not null && !p.IsRedirect).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.Equal(site.BaseUrl.AbsoluteUri + page.Url, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(site.BaseUrl.AbsoluteUri + page.Url, Property(page, "og:url"));
            Assert.Equal(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"), Property(page, "og:description"));
            Assert.NotEmpty(Property(page, "og:title")!);
            Assert.NotEmpty(Property(page, "og:site_name")!);
        });
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void The_way_to_a_page_is_there_for_programs_in_the_same_order(string name) => Assert.All(
        sites.Get(name).Pages.Where(p => p.Document.QuerySelector(".crumbs") is not null),
        page =>
        {
            var steps = page.Document.QuerySelectorAll(".crumbs [itemprop=itemListElement]").ToList();
            Assert.Equal(steps.Count, page.Document.QuerySelectorAll(".crumbs a").Length);
            Assert.Equal(
                Enumerable.Range(1, steps.Count).Select(n => n.ToString(CultureInfo.InvariantCulture)),
                steps.Select(s => s.QuerySelector("[itemprop=position]")?.GetAttribute("content")));
            Assert.All(steps, s => Assert.NotNull(s.QuerySelector("a[itemprop=item] [itemprop=name]")));
        });

    [Fact]
    public void A_meeting_to_come_is_an_event_and_one_that_is_over_is_not()
    {
        var site = sites.Get("every-key");
        var coming = site.Pages.Single(p => p.Url == "agenda/open-dag/").Document;
        var over = site.Pages.Single(p => p.Url == "agenda/kijkdag/").Document;

        var seen = coming.QuerySelectorAll("[itemtype='https://schema.org/Event'] meta")
            .Select(m => $"{m.GetAttribute("itemprop")} {m.GetAttribute("content")}");

        Assert.Equal(["name Open dag", "description Kijk in het lokaal.", "startDate 2026-06-01", "endDate 2026-06-02", "location Achterdorp"], seen);
        Assert.Empty(over.QuerySelectorAll("[itemtype='https://schema.org/Event']"));
    }

    private static string? Property(BuiltPage page, string name) =>
        page.Document.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
