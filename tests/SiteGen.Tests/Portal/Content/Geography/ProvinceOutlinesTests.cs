using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Regions;

namespace SiteGen.Tests.Portal.Content.Geography;

public class ProvinceOutlinesTests
{
    /// <summary>A square of 10 by 10 with a hole of 2 by 2 in the middle, and an island of 1 by 1 to the east.</summary>
    private static readonly ProvinceOutline Square = new(
        "vierkant",
        [
            [new(0, 0), new(10, 0), new(10, 10), new(0, 10)],
            [new(4, 4), new(6, 4), new(6, 6), new(4, 6)],
            [new(20, 0), new(21, 0), new(21, 1), new(20, 1)],
        ]);

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(9, 9, true)]
    [InlineData(5, 5, false)]
    [InlineData(20.5, 0.5, true)]
    [InlineData(-1, 5, false)]
    [InlineData(15, 0.5, false)]
    [InlineData(5, 11, false)]
    public void A_point_is_inside_when_it_is_on_land(double east, double north, bool inside) =>
        Assert.Equal(inside, Square.Contains(new MapPoint(east, north)));

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(13, 5, 3)]
    [InlineData(5, 5, 1)]
    [InlineData(-3, -4, 5)]
    public void Outside_counts_the_way_to_the_nearest_border(double east, double north, double metres) =>
        Assert.Equal(metres, Square.DistanceTo(new MapPoint(east, north)), 9);

    [Theory]
    [InlineData("drenthe", 53.00, 6.56)]
    [InlineData("flevoland", 52.52, 5.47)]
    [InlineData("friesland", 53.20, 5.80)]
    [InlineData("gelderland", 51.98, 5.91)]
    [InlineData("groningen", 53.22, 6.57)]
    [InlineData("limburg", 50.85, 5.69)]
    [InlineData("noord-brabant", 51.69, 5.30)]
    [InlineData("noord-holland", 52.38, 4.64)]
    [InlineData("overijssel", 52.51, 6.09)]
    [InlineData("utrecht", 52.09, 5.12)]
    [InlineData("zeeland", 51.50, 3.61)]
    [InlineData("zuid-holland", 52.08, 4.31)]
    public void A_provincial_capital_lies_in_its_own_province_and_no_other(string province, double latitude, double longitude) =>
        Assert.Equal([province], ProvinceOutlines.All.Where(o => o.Contains(Rijksdriehoek.Of(latitude, longitude))).Select(o => o.Slug));

    [Fact]
    public void The_outlines_are_those_of_the_twelve_provinces() =>
        Assert.Equal(Provinces.Slugs, ProvinceOutlines.All.Select(o => o.Slug));

    /// <summary>Neighbours have at least three corners of their outline within 300 m of each other's, on either side.</summary>
    [Fact]
    public void Provinces_are_neighbours_where_their_outlines_meet()
    {
        var meeting = ProvinceOutlines.All.Select(a => string.Join(", ", ProvinceOutlines.All
            .Where(b => a != b && Near(a, b) >= 3 && Near(b, a) >= 3).Select(b => b.Slug)));

        Assert.Equal(meeting, Provinces.Slugs.Select(slug => string.Join(", ", Provinces.NeighboursOf(slug))));
    }

    private static int Near(ProvinceOutline a, ProvinceOutline b) =>
        a.Rings.SelectMany(r => r).Count(corner => b.DistanceTo(corner) < 300);
}
