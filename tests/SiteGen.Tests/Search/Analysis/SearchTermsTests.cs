using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class SearchTermsTests
{
    [Fact]
    public void Words_have_the_plain_spelling_and_the_term_that_the_browser_gives_them()
    {
        var wrong = SharedVectors.Read("terms.tsv")
            .Select(v => (v.Input, v.Expected, Found: Print(v.Input)))
            .Where(v => v.Expected != v.Found)
            .Select(v => $"{v.Input}: {v.Found}");

        Assert.Empty(wrong);
    }

    private static string Print(string word) => SearchTerms.Surface(word) is { } surface
        ? $"{surface} {SearchTerms.Term(surface)}"
        : "-";
}
