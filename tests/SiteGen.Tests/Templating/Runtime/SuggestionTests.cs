using SiteGen.Templating.Runtime;

namespace SiteGen.Tests.Templating.Runtime;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("organistaion", "organisation")]
    [InlineData("xyz", null)]
    [InlineData("ab", null)]
    public void Nearest_name_is_two_edits_and_a_third_of_the_word_away_at_most(string typed, string? expected) =>
        Assert.Equal(expected, Suggestion.Nearest(typed, ["title", "summary", "organisation", "a"]));

    [Fact]
    public void Names_are_listed_when_they_are_few()
    {
        var few = Suggestion.For("zzz", ["b", "a"]);
        var many = Suggestion.For("zzz", Enumerable.Range(0, 13).Select(i => $"naam{i}"));

        Assert.Equal("; bekend zijn: a, b", few);
        Assert.Equal("", many);
    }
}
