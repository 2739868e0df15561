using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Tests.Portal.Pages.Maps;

public class SpreadingTests
{
    [Fact]
    public void Marks_with_room_stay_where_they_are()
    {
        SheetPoint[] wanted = [new(0, 0), new(20, 0), new(0, 20)];

        Assert.Equal(wanted, Spreading.Apart(wanted, 20));
    }

    /// <summary>Steps are half of 20 along a row and 8.66 between rows; the nearest spot 20 away is two steps to the right.</summary>
    [Fact]
    public void Who_comes_second_on_a_spot_goes_to_the_nearest_free_one()
    {
        SheetPoint[] wanted = [new(100, 100), new(100, 100)];

        Assert.Equal([new(100, 100), new(120, 100)], Spreading.Apart(wanted, 20));
    }

    [Fact]
    public void The_first_keeps_its_place_whoever_comes_later()
    {
        var all = Spreading.Apart(Enumerable.Repeat(new SheetPoint(50, 50), 7), 10);

        Assert.Equal(new(50, 50), all[0]);
        Assert.Equal(7, all.Distinct().Count());
        Assert.All(all, p => Assert.InRange(Distance(p, all[0]), 0, 20));
    }

    [Fact]
    public void No_two_marks_come_closer_than_asked() =>
        Prop.ForAll(
            Gen.Choose(0, 60).Two().Select(p => new SheetPoint(p.Item1, p.Item2)).ListOf(60).ToArbitrary(),
            wanted => Spreading.Apart(wanted, 12) is var placed && placed.All(a => placed.Count(b => Distance(a, b) < 12) == 1))
        .Check(Config.QuickThrowOnFailure);

    private static double Distance(SheetPoint a, SheetPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
