using System.Globalization;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Pages.Feeds;

namespace SiteGen.Tests.Portal.Pages.Feeds;

public class FeedPagesTests
{
    [Fact]
    public void The_case_that_changed_last_comes_first_and_dates_the_feed()
    {
        var feed = Base
            .With("cases/oud.md", ContentSetText.Case("updated: 2022-01-31"))
            .With("cases/nieuw.md", ContentSetText.Case("updated: 2024-02-29"))
            .Page<FeedPage>("feed.xml");

        Assert.Equal(
            ["praktijken/nieuw/ 2024-02-29T00:00:00Z", "praktijken/oud/ 2022-01-31T00:00:00Z"],
            feed.Entries.Select(e => $"{e.Url} {e.Updated}"));
        Assert.Equal("2024-02-29T00:00:00Z", feed.Updated);
        Assert.Equal(["Instroom"], feed.Entries[0].Themes);
    }

    [Fact]
    public void What_version_control_says_counts_when_the_file_says_nothing()
    {
        var content = Base.With("cases/oud.md", ContentSetText.Case("updated: 2022-01-31"));
        var history = new Change(new DateOnly(2023, 6, 1), Contributors: 2);

        var feed = content.Changed("cases/praktijk.md", history).Changed("cases/oud.md", history).Page<FeedPage>("feed.xml");

        Assert.Equal(
            ["praktijken/praktijk/ 2023-06-01T00:00:00Z", "praktijken/oud/ 2022-01-31T00:00:00Z"],
            feed.Entries.Select(e => $"{e.Url} {e.Updated}"));
    }

    [Fact]
    public void A_feed_holds_the_newest_fifty()
    {
        var content = Enumerable.Range(1, 60).Aggregate(Base, (set, i) => set.With(
            $"cases/nummer-{i}.md", ContentSetText.Case($"updated: 2023-{((i - 1) / 28) + 1:00}-{((i - 1) % 28) + 1:00}")));

        var feed = content.Page<FeedPage>("feed.xml");

        Assert.Equal(
            Enumerable.Range(11, 50).Reverse().Select(i => "praktijken/nummer-" + i.ToString(CultureInfo.InvariantCulture) + "/"),
            feed.Entries.Select(e => e.Url));
    }

    [Fact]
    public void A_theme_and_a_region_have_their_own_and_a_province_takes_in_its_regions()
    {
        var content = Base
            .With("themes/lassen.md", ContentSetText.Item("Lassen"))
            .With("regions/gelderland.md", ContentSetText.Item("Gelderland", "kind: provincie\nprovince: gelderland"))
            .With("regions/achterhoek.md", ContentSetText.Item("Achterhoek", "kind: regio\nprovince: gelderland"))
            .With("cases/nieuw.md", ContentSetText.Case("updated: 2024-02-29"));

        var pages = content.Pages().Value.Pages.ToDictionary(p => p.Head.Url);

        Assert.Equal(
            ["feed.xml", "regios/achterhoek/feed.xml", "regios/gelderland/feed.xml", "themas/instroom/feed.xml"],
            pages.Keys.Where(url => url.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("regios/gelderland/feed.xml", pages["regios/gelderland/"].Head.Feed?.Url);
        Assert.Equal(("Praktijken: Instroom", "themas/instroom/"), (pages["themas/instroom/feed.xml"].Head.Title, ((FeedPage)pages["themas/instroom/feed.xml"].Made).About));
        Assert.Null(pages["themas/lassen/"].Head.Feed);
    }

    [Fact]
    public void Without_a_case_with_a_date_there_is_no_feed_and_no_link_to_one()
    {
        var pages = Base.Pages().Value.Pages;

        Assert.DoesNotContain(pages, p => p.Head.Url.EndsWith("feed.xml", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Null(p.Head.Feed));
    }

    [Fact]
    public void A_case_that_is_not_shown_is_in_no_feed()
    {
        var content = Base
            .With("cases/concept.md", ContentSetText.Case("updated: 2024-02-29\ndraft: true"))
            .With("cases/nieuw.md", ContentSetText.Case("updated: 2024-01-01"));

        Assert.Equal(["praktijken/nieuw/"], content.Page<FeedPage>("themas/instroom/feed.xml").Entries.Select(e => e.Url));
    }

    private static ContentSetText Base => ContentSetText.Base;
}
