using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>Where a region lies.</summary>
/// <param name="Text">What the map shows, in words.</param>
public sealed record RegionPlace(MapView Map, string Text)
{
    /// <summary>Null when there is nothing to point at.</summary>
    internal static RegionPlace? Of(RegionFile region, MapView overview) =>
        region.Kind == "landelijk" || (region.Provinces.IsEmpty && region.Location is null)
            ? null
            : new(CountryMaps.Of(region, overview), TextOf(region));

    private static string TextOf(RegionFile region)
    {
        var provinces = Entries.Joined([.. region.Provinces.Where(p => p != region.Head.Id.Slug).Select(Provinces.NameOf)]);
        return provinces is null ? $"{region.Head.Title} op de kaart van Nederland" : $"{region.Head.Title} ligt in {provinces}";
    }
}
