using SiteGen.Portal.Content;

namespace SiteGen.Tests.Portal.Content;

public class PartialDateTests
{
    [Theory]
    [InlineData(2024, 0, 0, "2024", "2024-01-01", "2024-12-31")]
    [InlineData(2024, 2, 0, "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData(2024, 5, 13, "2024-05-13", "2024-05-13", "2024-05-13")]
    public void Is_as_wide_as_it_is_imprecise(int year, int month, int day, string text, string first, string last)
    {
        var date = new PartialDate(year, month, day);

        Assert.Equal(text, date.ToString());
        Assert.Equal(first, date.FirstDay.ToString("yyyy-MM-dd", null));
        Assert.Equal(last, date.LastDay.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Orders_by_first_day_and_puts_the_less_precise_first()
    {
        PartialDate[] dates = [new(2024, 1, 1), new(2023, 12), new(2024), new(2024, 1), new(2024, 2)];

        Assert.Equal(["2023-12", "2024", "2024-01", "2024-01-01", "2024-02"], dates.Order().Select(d => d.ToString()));
    }
}
