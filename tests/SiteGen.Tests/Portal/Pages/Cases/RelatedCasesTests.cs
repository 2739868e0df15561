using SiteGen.Portal.Pages.Cases;

namespace SiteGen.Tests.Portal.Pages.Cases;

public class RelatedCasesTests
{
    [Fact]
    public void A_shared_theme_weighs_more_than_a_shared_region_and_that_more_than_a_shared_programme()
    {
        var set = Cases(("a", "r1", "t1", "p1"), ("b", "r2", "t2", "p1"), ("c", "r1", "t2", "p2"), ("d", "r2", "t1", "p2"), ("e", "r3", "t3", "p3"));

        Assert.Equal(["praktijken/d/", "praktijken/c/", "praktijken/b/"], Related(set, "a"));
    }

    [Fact]
    public void A_rare_subject_weighs_more_than_a_common_one()
    {
        var set = Cases(("a", "r1", "t1", "p1"), ("b", "r2", "t1", "p2"), ("c", "r1", "t2", "p3"), ("d", "r3", "t1", "p3"), ("e", "r3", "t1", "p2"), ("f", "r2", "t3", "p2"));

        Assert.Equal("praktijken/c/", Related(set, "a")[0]);
    }

    [Fact]
    public void What_all_cases_share_says_nothing() => Assert.Empty(Related(Cases(("a", "r1", "t1", "p1"), ("b", "r1", "t1", "p1")), "a"));

    [Fact]
    public void Ties_go_to_the_newest_and_at_most_four_are_shown()
    {
        var set = Cases(("a", "r1", "t1", "p1"), ("b", "r1", "t1", "p1"), ("c", "r1", "t1", "p1"), ("d", "r1", "t1", "p1"), ("e", "r1", "t1", "p1"), ("f", "r1", "t1", "p1"), ("g", "r2", "t2", "p2"));

        Assert.Equal(["praktijken/f/", "praktijken/e/", "praktijken/d/", "praktijken/c/"], Related(set, "a"));
    }

    [Fact]
    public void The_reason_is_told()
    {
        var page = Cases(("a", "r1", "t1", "p1"), ("b", "r1", "t1", "p2"), ("c", "r2", "t2", "p2")).Page<CasePage>("praktijken/a/");

        Assert.Equal("Ook over: T1. Ook in: R1.", page.Related[0].Why);
    }

    /// <summary>Cases that are each a month newer than the one before.</summary>
    private static ContentSetText Cases(params (string Slug, string Region, string Theme, string Programme)[] cases)
    {
        var set = ContentSetText.Base.Without("cases/praktijk.md").Without("questions/vraag.md");
        for (var number = 0; number < cases.Length; number++)
        {
            var (slug, region, theme, programme) = cases[number];
            set = set
                .With($"regions/{region}.md", ContentSetText.Item(region.ToUpperInvariant(), "kind: landelijk"))
                .With($"themes/{theme}.md", ContentSetText.Item(theme.ToUpperInvariant()))
                .With($"programmes/{programme}.md", ContentSetText.Item(programme.ToUpperInvariant()))
                .With($"cases/{slug}.md", ContentSetText.Case($"programme: {programme}\nupdated: 2024-{number + 1:00}-01")
                    .Replace("region: achterhoek", $"region: {region}", StringComparison.Ordinal)
                    .Replace("theme: instroom", $"theme: {theme}", StringComparison.Ordinal));
        }

        Assert.Empty(set.Lines());
        return set;
    }

    private static string[] Related(ContentSetText set, string slug) =>
        [.. set.Page<CasePage>($"praktijken/{slug}/").Related.Select(r => r.Url)];
}
