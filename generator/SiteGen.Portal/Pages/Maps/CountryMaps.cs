using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Regions;

namespace SiteGen.Portal.Pages.Maps;

/// <summary>Draws the provinces and the regions of the catalogue on a sheet.</summary>
internal static class CountryMaps
{
    private const int RoomOnSmall = 11;

    /// <summary>Provinces and regions as links, for a small place on a page.</summary>
    public static MapView Overview(Catalogue catalogue)
    {
        var regions = Located(catalogue);
        var wanted = regions.Select(r => On(MapSheet.Small, r)).ToList();
        var places = Spreading.Apart(wanted, RoomOnSmall);
        return View(MapSheet.Small, catalogue, [.. regions.Select((r, i) => Mark(r, places[i], wanted[i], ""))]);
    }

    /// <summary>Where one region or province lies, with the others as dots.</summary>
    /// <param name="overview">The map of all regions.</param>
    public static MapView Of(RegionFile region, MapView overview)
    {
        var url = Routes.To(region.Head.Id);
        var provinces = region.Kind == "provincie" ? [region.Head.Id.Slug, .. region.Provinces] : region.Provinces;
        return overview with
        {
            // What is drawn last lies on top, so the borders of its own land come out whole.
            Shapes =
            [
                .. overview.Shapes.Where(s => !provinces.Contains(s.Slug)),
                .. overview.Shapes.Where(s => provinces.Contains(s.Slug)).Select(s => s with { Own = true }),
            ],
            Marks = [.. overview.Marks.Where(m => m.Url != url), .. overview.Marks.Where(m => m.Url == url).Select(m => m with { At = m.From, Own = true })],
        };
    }

    /// <summary>Regions that have a point; provinces have their shape.</summary>
    public static ImmutableArray<RegionFile> Located(Catalogue catalogue) =>
        [.. catalogue.Regions.Where(r => r.Kind == "regio" && r.Location is { IsInCountry: true })];

    public static SheetPoint On(MapSheet sheet, RegionFile region) => sheet.At(Rijksdriehoek.Of(region.Location!.Value));

    public static MapMark Mark(RegionFile region, SheetPoint at, SheetPoint from, string sign) =>
        new(region.Head.Title, Routes.To(region.Head.Id), at, from, sign, Own: false);

    public static MapView View(MapSheet sheet, Catalogue catalogue, ImmutableArray<MapMark> marks) => new(
        sheet.Width,
        sheet.Height,
        [
            .. sheet.Outlines.Select(outline =>
            {
                var portrait = catalogue.Find<RegionFile>(ItemKind.Region, [outline.Slug]).FirstOrDefault(r => r.Kind == "provincie");
                return new MapShape(
                    outline.Slug,
                    portrait?.Head.Title ?? Provinces.NameOf(outline.Slug),
                    outline.Path,
                    Label: null,
                    portrait is null ? null : Routes.To(portrait.Head.Id),
                    Own: false);
            }),
        ],
        marks);
}
