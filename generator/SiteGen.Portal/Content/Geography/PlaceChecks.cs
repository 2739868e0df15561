using System.Collections.Immutable;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Geography;

/// <summary>Whether points lie where their items say to be: a slip in a coordinate puts a region in the wrong province.</summary>
internal static class PlaceChecks
{
    /// <summary>The outlines are simplified, and a town on a border is in two provinces to its people.</summary>
    private const double Tolerance = 3000;

    /// <param name="places">Of items without errors.</param>
    public static IEnumerable<Diagnostic> Report(ImmutableArray<(IContentItem Item, PlaceUse Place)> places, IEnumerable<IContentItem> items)
    {
        var regions = items.OfType<RegionFile>().ToDictionary(r => r.Head.Id.Slug);
        foreach (var (item, place) in places)
        {
            var provinces = ProvincesOf(item, regions);
            var point = Rijksdriehoek.Of(place.Point);
            if (provinces.Count > 0 && provinces.All(p => ProvinceOutlines.Of(p).DistanceTo(point) > Tolerance))
            {
                var found = ProvinceOutlines.All.FirstOrDefault(o => o.Contains(point))?.Slug;
                yield return ContentProblems.OutsideProvince(
                    place.At, [.. provinces.Select(Provinces.NameOf)], found is null ? null : Provinces.NameOf(found));
            }
        }
    }

    private static List<string> ProvincesOf(IContentItem item, Dictionary<string, RegionFile> regions) => item switch
    {
        RegionFile region => region.AllProvinces(),
        NetworkFile network => [.. network.Regions.Where(regions.ContainsKey).SelectMany(r => regions[r].AllProvinces()).Distinct()],
        _ => [],
    };

    /// <summary>A province lies in itself, also when it does not say so.</summary>
    private static List<string> AllProvinces(this RegionFile region) =>
        region.Provinces.IsEmpty && region.Kind == "provincie" && Provinces.Slugs.Contains(region.Head.Id.Slug)
            ? [region.Head.Id.Slug]
            : [.. region.Provinces];
}
