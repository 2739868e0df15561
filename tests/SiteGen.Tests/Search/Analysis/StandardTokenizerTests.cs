using FsCheck;
using FsCheck.Fluent;
using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class StandardTokenizerTests
{
    [Theory]
    [InlineData("can't o'Neill 'los'", "can't|o'Neill|los")]
    [InlineData("1.000,50 3.a a.3 a:b 1:2", "1.000,50|3|a|a|3|a:b|1|2")]
    [InlineData("e\u0301\u0301n a\u00ADb", "e\u0301\u0301n|a\u00ADb")]
    [InlineData("カa アイ_ウ", "カ|a|アイ_ウ")]
    [InlineData("_a_ __ _1", "_a_|_1")]
    [InlineData("א\"ב א' א'1", "א\"ב|א'|א'1")]
    [InlineData("漢字かな한국어", "漢|字|か|な|한국어")]
    [InlineData("\uD83D\uDE00 \uD800 \uD835\uDC00x", "\uD835\uDC00x")]
    [InlineData("m² 100% €5 C++ c#", "m|100|5|C|c")]
    public void Words_are_cut_at_the_boundaries_of_the_standard(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Words(text)));
    }

    [Fact]
    public void Any_text_gives_words_in_order_that_do_not_overlap()
    {
        var property = Prop.ForAll<string>(text =>
        {
            var (last, fine) = (0, true);
            var words = new StandardTokenizer(text);
            while (words.MoveNext())
            {
                fine &= words.Start >= last && words.End > words.Start && words.End <= text.Length;
                last = words.End;
            }

            return fine;
        });

        property.QuickCheckThrowOnFailure();
    }

    private static List<string> Words(string text)
    {
        var found = new List<string>();
        var words = new StandardTokenizer(text);
        while (words.MoveNext())
        {
            found.Add(text[words.Start..words.End]);
        }

        return found;
    }
}
