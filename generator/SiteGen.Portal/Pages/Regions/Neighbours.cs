using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>
/// Which regions are close: those in the same province and those within <see cref="NearEnough"/> of it, the nearest
/// first. Provinces are neighbours when they share a border.
/// </summary>
internal sealed class Neighbours(Catalogue catalogue)
{
    private const double NearEnough = 40_000;
    private const int Most = 6;

    private readonly ImmutableArray<(RegionFile Region, MapPoint? Point)> _regions =
    [
        .. catalogue.Regions.Where(r => r.Kind == "regio").Select(r => (r, PointOf(r))),
    ];

    public ImmutableArray<NeighbourLink> Of(RegionFile region) => region.Kind switch
    {
        "regio" => OfRegion(region),
        "provincie" =>
        [
            .. catalogue.Find<RegionFile>(ItemKind.Region, Provinces.NeighboursOf(region.Head.Id.Slug))
                .Where(r => r.Kind == "provincie")
                .OrderBy(r => r.Head.Order)
                .Select(r => new NeighbourLink(r.Head.Title, Routes.To(r.Head.Id), null)),
        ],
        _ => [],
    };

    private ImmutableArray<NeighbourLink> OfRegion(RegionFile region)
    {
        var own = PointOf(region);
        return
        [
            .. _regions
                .Where(other => other.Region.Head.Id != region.Head.Id)
                .Select(other => (other.Region, Distance: own is { } a && other.Point is { } b ? a.DistanceTo(b) : (double?)null))
                .Where(other => other.Distance <= NearEnough || other.Region.Provinces.Intersect(region.Provinces).Any())
                .OrderBy(other => other.Distance ?? double.MaxValue)
                .ThenBy(other => other.Region.Head.Id.Slug, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => new NeighbourLink(other.Region.Head.Title, Routes.To(other.Region.Head.Id), Text(other.Distance))),
        ];
    }

    private static MapPoint? PointOf(RegionFile region) =>
        region.Location is { IsInCountry: true } point ? Rijksdriehoek.Of(point) : null;

    private static string? Text(double? metres) => metres switch
    {
        null => null,
        < 1000 => "minder dan 1 km",
        { } distance => $"{DutchNumbers.Text(decimal.Round((decimal)distance / 1000, MidpointRounding.AwayFromZero))} km",
    };
}
