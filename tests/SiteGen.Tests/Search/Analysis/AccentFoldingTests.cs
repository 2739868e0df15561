using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class AccentFoldingTests
{
    [Theory]
    [InlineData("financiën", "financien")]
    [InlineData("financie\u0308n", "financien")]
    [InlineData("façade", "facade")]
    [InlineData("smørrebrød", "smorrebrod")]
    [InlineData("ệ", "e")]
    [InlineData("collega's", "collega")]
    [InlineData("collega’s", "collega")]
    [InlineData("'s", "s")]
    [InlineData("москва", "москва")]
    public void Letters_lose_their_marks_and_words_their_apostrophe(string word, string expected)
    {
        Assert.Equal(expected, AccentFolding.Fold(word));
    }
}
