using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Tests.Portal.Pages.Maps;

public class MapNamesTests
{
    private static readonly SheetPoint Middle = MapSheet.Large.MiddleOf("drenthe");

    private static readonly MapView Drenthe = new(
        MapSheet.Large.Width, MapSheet.Large.Height, [new MapShape("drenthe", "Drenthe", "", null, null, false)], []);

    [Fact]
    public void A_name_stands_in_the_middle_of_its_province() => Assert.Equal(Middle, NameAmong());

    /// <summary>Half the name is 28 wide and 10 high; with 10 for the mark, the first free step of 6 is 24 up.</summary>
    [Fact]
    public void A_name_makes_way_for_a_mark() => Assert.Equal(Middle with { Y = Middle.Y - 24 }, NameAmong(Middle));

    [Fact]
    public void A_name_without_room_is_left_out()
    {
        var everywhere = Enumerable.Range(0, 60).SelectMany(x => Enumerable.Range(0, 70).Select(y => new SheetPoint(x * 10, y * 10)));

        Assert.Null(NameAmong([.. everywhere]));
    }

    private static SheetPoint? NameAmong(params SheetPoint[] marks) =>
        MapNames.Place(Drenthe, MapSheet.Large, marks, 10).Shapes[0].Label;
}
