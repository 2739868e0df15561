using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public class DutchDayTests
{
    [Theory]
    [InlineData(2026, 3, 28, 22, 59, 28)]
    [InlineData(2026, 3, 28, 23, 0, 29)]
    [InlineData(2026, 3, 29, 21, 59, 29)]
    [InlineData(2026, 3, 29, 22, 0, 30)]
    [InlineData(2026, 10, 24, 22, 0, 25)]
    [InlineData(2026, 10, 25, 22, 59, 25)]
    [InlineData(2026, 10, 25, 23, 0, 26)]
    public void Midnight_moves_with_summer_time(int year, int month, int day, int hour, int minute, int dutchDay)
    {
        var moment = new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(year, month, dutchDay), DutchDay.At(moment));
        Assert.Equal(new DateOnly(year, month, dutchDay), DutchDay.ByRule(moment));
    }

    [Fact]
    public void The_rule_for_machines_without_time_zones_agrees_with_the_time_zones()
    {
        var start = new DateTimeOffset(1997, 1, 1, 0, 30, 0, TimeSpan.Zero);
        var moments = Enumerable.Range(0, 40 * 366 * 24).Select(hours => start.AddHours(hours));

        Assert.DoesNotContain(moments, moment => DutchDay.At(moment) != DutchDay.ByRule(moment));
    }
}
