using System.Globalization;
using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class DutchAnalyzerTests
{
    [Fact]
    public void Tokens_are_those_of_lucene()
    {
        var wrong = SharedVectors.Read("lucene.tsv")
            .Select(v => (v.Input, v.Expected, Found: Print(v.Input)))
            .Where(v => v.Expected != v.Found)
            .Select(v => $"{v.Input}: {v.Found}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_stop_word_leaves_a_gap_in_the_positions()
    {
        var tokens = DutchAnalyzer.Analyze("techniek in de klas");

        Assert.Equal([0, 3], tokens.Select(t => t.Position));
    }

    [Theory]
    [InlineData(255, 3)]
    [InlineData(256, 2)]
    public void A_word_that_is_too_long_is_left_out_but_takes_a_position(int length, int expected)
    {
        var tokens = DutchAnalyzer.Analyze($"voorop {new string('x', length)} achterop");

        Assert.Equal(expected, tokens.Length);
        Assert.Equal(2, tokens[^1].Position);
    }

    private static string Print(string text) => string.Join(' ', DutchAnalyzer.Analyze(text)
        .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Term}:{t.Start}-{t.End}")));
}
