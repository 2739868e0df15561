using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Tests.Portal.Pages.Elements;

/// <summary>Dates, numbers and alphabetical order as a Dutch reader expects them, without culture data.</summary>
public class DutchTextTests
{
    [Theory]
    [InlineData(2024, 5, 13, "13 mei 2024")]
    [InlineData(2024, 1, 1, "1 januari 2024")]
    [InlineData(2024, 12, 0, "december 2024")]
    [InlineData(2024, 0, 0, "2024")]
    public void A_date_is_as_precise_as_it_is(int year, int month, int day, string text)
    {
        var date = DutchDates.Of(new PartialDate(year, month, day));

        Assert.Equal(text, date.Text);
        Assert.Equal(new PartialDate(year, month, day).ToString(), date.Iso);
    }

    [Theory]
    [InlineData(2023, 2024, "2023 tot en met 2024")]
    [InlineData(2024, 2024, "2024")]
    [InlineData(2024, 0, "vanaf 2024")]
    [InlineData(0, 2024, "tot en met 2024")]
    [InlineData(0, 0, null)]
    public void A_period_is_told_in_words(int start, int end, string? text) =>
        Assert.Equal(text, DutchDates.Period(start > 0 ? new PartialDate(start) : null, end > 0 ? new PartialDate(end) : null));

    [Theory]
    [InlineData("4185", "4.185")]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("1.52", "1,52")]
    [InlineData("1.50", "1,5")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    public void A_number_has_dots_for_thousands_and_a_comma(string value, string text) =>
        Assert.Equal(text, DutchNumbers.Text(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "0 praktijken")]
    [InlineData(1, "1 praktijk")]
    [InlineData(2500, "2.500 praktijken")]
    public void A_count_has_its_noun(int count, string text) => Assert.Equal(text, DutchNumbers.Count(count, "praktijk", "praktijken"));

    [Fact]
    public void The_alphabet_knows_no_capitals_accents_or_signs()
    {
        string[] titles = ["zout", "‘s-Hertogenbosch", "Zeeën", "echo", "Élan", "eiland", "'s Avonds", "10 tips", "Aa-land"];

        Assert.Equal(
            ["10 tips", "Aa-land", "echo", "eiland", "Élan", "'s Avonds", "‘s-Hertogenbosch", "Zeeën", "zout"],
            titles.OrderBy(DutchOrder.Of));
    }

    [Fact]
    public void Titles_that_read_the_same_still_have_one_order()
    {
        string[] titles = ["Ééns", "eens", "EENS"];

        Assert.Equal(titles.OrderBy(DutchOrder.Of), titles.Reverse().OrderBy(DutchOrder.Of));
    }
}
