using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.Portal.Diagnostics;

public class NearestNameTests
{
    [Theory]
    [InlineData("achterhoekk", "achterhoek")]
    [InlineData("acterhok", "achterhoek")]
    [InlineData("acherthoek", "achterhoek")]
    [InlineData("Achterhoek", "achterhoek")]
    [InlineData("tem", "team")]
    public void A_name_within_two_edits_and_a_third_of_the_word_is_near(string typed, string known) =>
        Assert.Equal($"bedoelde u '{known}'?", NearestName.Hint(typed, [known, "iets-anders"]));

    [Theory]
    [InlineData("achterhekje", "achterhoek")]
    [InlineData("po", "vo")]
    [InlineData("a", "b")]
    [InlineData("mbo", "hav")]
    [InlineData("", "a")]
    public void A_name_further_away_is_not(string typed, string known) =>
        Assert.Null(NearestName.TryFind(typed, [known]));

    [Fact]
    public void The_nearest_wins_and_ties_go_to_the_first_in_the_alphabet()
    {
        Assert.Equal("regio-oost", NearestName.TryFind("regio-oos", ["regio-oud", "regio-oost"]));
        Assert.Equal("thema-a", NearestName.TryFind("thema-x", ["thema-b", "thema-a"]));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(0, false)]
    public void Without_a_near_name_all_are_listed_when_they_are_twelve_or_fewer(int count, bool listed)
    {
        var known = Enumerable.Range(0, count).Select(n => $"naam-{n:00}");

        var hint = NearestName.Hint("heel-iets-anders", known);

        Assert.Equal(listed, hint?.StartsWith("kies uit: naam-00, naam-01", StringComparison.Ordinal) ?? false);
        Assert.Equal(listed, hint is not null);
    }
}
