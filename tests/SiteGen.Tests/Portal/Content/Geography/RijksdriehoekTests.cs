using SiteGen.Portal.Content.Geography;

namespace SiteGen.Tests.Portal.Content.Geography;

public class RijksdriehoekTests
{
    /// <summary>Church towers whose coordinates are published in both systems.</summary>
    [Theory]
    [InlineData(52.15517440, 5.38720621, 155000, 463000)]
    [InlineData(52.37453253, 4.88352559, 120700.723, 487525.502)]
    [InlineData(53.21938317, 6.56820053, 233883.131, 582065.167)]
    public void A_known_point_comes_out_within_a_metre(double latitude, double longitude, double east, double north)
    {
        var point = Rijksdriehoek.Of(latitude, longitude);

        Assert.InRange(point.DistanceTo(new MapPoint(east, north)), 0, 1);
    }

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var middle = Rijksdriehoek.Of(52, 5);

        Assert.True(Rijksdriehoek.Of(52.1, 5).North > middle.North);
        Assert.True(Rijksdriehoek.Of(52, 5.1).East > middle.East);
    }

    /// <summary>A sides-3-4-5 triangle, and a point beside and beyond a line of 10.</summary>
    [Fact]
    public void Distances_are_those_of_a_flat_sheet()
    {
        Assert.Equal(5, new MapPoint(0, 0).DistanceTo(new MapPoint(3, 4)));
        Assert.Equal(2, new MapPoint(5, 2).DistanceTo(new MapPoint(0, 0), new MapPoint(10, 0)));
        Assert.Equal(5, new MapPoint(13, 4).DistanceTo(new MapPoint(0, 0), new MapPoint(10, 0)));
        Assert.Equal(5, new MapPoint(3, 4).DistanceTo(new MapPoint(0, 0), new MapPoint(0, 0)));
    }
}
