using SiteGen.Portal.Pages.Regions;

namespace SiteGen.Tests.Portal.Pages.Regions;

public class NeighboursTests
{
    /// <summary>Along one parallel a hundredth of a degree is about 684 m.</summary>
    private static readonly ContentSetText Content = ContentSetText.Base
        .With("regions/hier.md", Region("Hier", "gelderland", "6.00"))
        .With("regions/dichtbij.md", Region("Dichtbij", "overijssel", "6.20"))
        .With("regions/verder.md", Region("Verder", "gelderland", "6.40"))
        .With("regions/ver-weg.md", Region("Ver weg", "overijssel", "6.90"))
        .With("regions/ver-in-eigen-provincie.md", Region("Ver in eigen provincie", "gelderland", "5.10"))
        .With("regions/zonder-punt.md", ContentSetText.Item("Zonder punt", "kind: regio\nprovince: gelderland"));

    [Fact]
    public void The_nearest_come_first_across_the_border_too_and_the_own_province_is_never_too_far() => Assert.Equal(
        ["Dichtbij 14 km", "Verder 27 km", "Ver in eigen provincie 62 km", "Zonder punt "],
        Content.Page<RegionPage>("regios/hier/").Neighbours.Select(n => $"{n.Title} {n.Distance}"));

    [Fact]
    public void No_neighbour_is_said_to_lie_at_no_distance() => Assert.Equal(
        ["Zelfde plek minder dan 1 km", "Dichtbij 14 km"],
        Content.With("regions/zelfde-plek.md", Region("Zelfde plek", "gelderland", "6.01"))
            .Page<RegionPage>("regios/hier/").Neighbours.Take(2).Select(n => $"{n.Title} {n.Distance}"));

    [Fact]
    public void A_province_has_the_provinces_at_its_border_that_have_a_portrait()
    {
        var content = Content
            .With("regions/gelderland.md", ContentSetText.Item("Gelderland", "kind: provincie"))
            .With("regions/utrecht.md", ContentSetText.Item("Utrecht", "kind: provincie"))
            .With("regions/groningen.md", ContentSetText.Item("Groningen", "kind: provincie"));

        Assert.Equal(["Utrecht"], content.Page<RegionPage>("regios/gelderland/").Neighbours.Select(n => n.Title));
    }

    [Fact]
    public void A_province_gathers_what_its_regions_have()
    {
        var page = Content
            .With("regions/gelderland.md", ContentSetText.Item("Gelderland", "kind: provincie"))
            .With("questions/q.md", "---\ntitle: Hoe dan wel?\nregion: verder\ntheme: instroom\n---\nTekst.\n")
            .With("networks/n.md", ContentSetText.Item("Kring", "kind: pps\nregion: hier"))
            .With("events/e.md", ContentSetText.Item("Dag", "region: hier"))
            .Page<RegionPage>("regios/gelderland/");

        Assert.Equal(["Hoe dan wel?"], page.OpenQuestions.Select(q => q.Title));
        Assert.Equal(["Kring"], page.Networks.Select(n => n.Title));
        Assert.Equal(["Dag"], page.Events.Coming.Concat(page.Events.Past).Select(e => e.Title));
    }

    private static string Region(string title, string province, string longitude) =>
        ContentSetText.Item(title, $"kind: regio\nprovince: {province}\nlat: 52.20\nlon: {longitude}");
}
