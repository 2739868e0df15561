using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Tests.Portal.Pages.Maps;

public class MapSheetTests
{
    [Fact]
    public void The_country_fits_the_sheet_and_north_is_up()
    {
        var (north, south) = (MapSheet.Small.At(Rijksdriehoek.Of(53.22, 6.57)), MapSheet.Small.At(Rijksdriehoek.Of(50.85, 5.69)));

        Assert.True(north.Y < south.Y);
        Assert.All(
            ProvinceOutlines.All.SelectMany(o => o.Rings).SelectMany(r => r).Select(MapSheet.Small.At),
            p => Assert.True(p.X > 0 && p.X < MapSheet.Small.Width && p.Y > 0 && p.Y < MapSheet.Small.Height));
    }

    /// <summary>Groningen and Maastricht are 270 km apart: 270 units on the small sheet, 540 on the large one.</summary>
    [Fact]
    public void A_unit_is_a_kilometre_or_half_of_one()
    {
        var (north, south) = (Rijksdriehoek.Of(53.22, 6.57), Rijksdriehoek.Of(50.85, 5.69));

        Assert.InRange(Distance(MapSheet.Small, north, south), 269, 272);
        Assert.InRange(Distance(MapSheet.Large, north, south), 538, 544);
    }

    [Fact]
    public void A_place_goes_to_the_sheet_and_back_within_a_unit()
    {
        var place = Rijksdriehoek.Of(52.1, 5.1);

        Assert.InRange(MapSheet.Large.PlaceOf(MapSheet.Large.At(place)).DistanceTo(place), 0, 500);
    }

    [Fact]
    public void The_outlines_are_a_few_kilobytes()
    {
        Assert.InRange(MapSheet.Small.Outlines.Sum(o => o.Path.Length), 2000, 7000);
        Assert.InRange(MapSheet.Large.Outlines.Sum(o => o.Path.Length), 4000, 11000);
        Assert.All(MapSheet.Small.Outlines, o => Assert.Matches("^(M[0-9]+ [0-9]+l-?[0-9]+(?:[ -][0-9]+|-[0-9]+)+z)+$", o.Path));
    }

    private static double Distance(MapSheet sheet, MapPoint from, MapPoint to)
    {
        var (a, b) = (sheet.At(from), sheet.At(to));
        return Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
    }
}
