namespace SiteGen.Tests.Portal.Content.Geography;

public class PlaceChecksTests
{
    [Theory]
    [InlineData("gelderland", "51.98", "5.91", false)]
    [InlineData("[overijssel, gelderland]", "51.98", "5.91", false)]
    [InlineData("drenthe", "51.98", "5.91", true)]
    // Wijhe, on the Overijssel bank of the IJssel that is the border with Gelderland.
    [InlineData("gelderland", "52.39", "6.13", false)]
    // Beyond the box around the country: that has a warning of its own.
    [InlineData("gelderland", "5.91", "51.98", false)]
    public void A_region_lies_in_one_of_its_provinces_or_just_across_the_border(string province, string latitude, string longitude, bool wrong)
    {
        var set = ContentSetText.Base.With(
            "regions/x.md", ContentSetText.Item("X", $"kind: regio\nprovince: {province}\nlat: {latitude}\nlon: {longitude}"));

        Assert.Equal(wrong, set.Found().Contains("regions/x.md:6:6 SG1137"));
    }

    [Fact]
    public void A_province_lies_in_itself()
    {
        var set = ContentSetText.Base.With("regions/drenthe.md", ContentSetText.Item("Drenthe", "kind: provincie\nlat: 52.09\nlon: 5.12"));

        Assert.Equal(["regions/drenthe.md:5:6 SG1137"], set.Found());
    }

    [Fact]
    public void A_network_lies_in_a_province_of_its_regions()
    {
        var set = ContentSetText.Base
            .With("regions/x.md", ContentSetText.Item("X", "kind: regio\nprovince: utrecht"))
            .With("networks/goed.md", ContentSetText.Item("Goed", "kind: pps\nregion: x\nlat: 52.09\nlon: 5.12"))
            .With("networks/fout.md", ContentSetText.Item("Fout", "kind: pps\nregion: x\nlat: 53.2\nlon: 6.5"))
            .With("networks/overal.md", ContentSetText.Item("Overal", "kind: pps\nregion: achterhoek\nlat: 53.2\nlon: 6.5"));

        Assert.Equal(["networks/fout.md:6:6 SG1137"], set.Found());
    }
}
