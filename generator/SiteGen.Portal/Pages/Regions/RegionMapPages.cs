using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>The map of the country with its regions and networks, numbered as in the list beside it.</summary>
internal static class RegionMapPages
{
    private const string Intro = "Elke regio heeft een portret: wat er gebeurt, met wie, wat men zoekt en wat men te bieden heeft.";

    /// <summary>More regions than this get smaller marks, without a number.</summary>
    private const int MostNumbered = 80;

    private const int Room = 25;
    private const int RoomWhenCrowded = 11;

    /// <summary>A network at a place of its own or at a region that it works in.</summary>
    private sealed record Spot(NetworkFile Network, SheetPoint Point);

    public static PageHead Head => Heads.OfIndex(ItemKind.Region, Intro, "regions.html");

    public static RegionMapPage Index(PageHead head, Catalogue catalogue)
    {
        var groups = Provinces.Slugs
            .Select(slug => (Slug: slug, Regions: catalogue.Regions.Where(r => r.Kind == "regio" && r.Provinces.Contains(slug)).ToList()))
            .Where(g => g.Regions.Count > 0 || IsProvince(g.Slug, catalogue))
            .ToList();
        var others = catalogue.Regions
            .Where(r => r.Kind == "landelijk" || (r.Kind == "regio" && r.Provinces.IsEmpty) || (r.Kind == "provincie" && !Provinces.Slugs.Contains(r.Head.Id.Slug)))
            .ToList();
        var located = groups.SelectMany(g => g.Regions).Concat(others).Distinct()
            .Where(r => r.Kind == "regio" && r.Location is { IsInCountry: true }).ToList();
        var crowded = located.Count > MostNumbered;
        var numbers = located.Select((r, i) => (r.Head.Id.Slug, Number: crowded ? "" : DutchNumbers.Text(i + 1))).ToDictionary(n => n.Slug, n => n.Number);
        var (map, layers) = Draw(located, numbers, crowded ? RoomWhenCrowded : Room, catalogue);
        NumberedLink Numbered(RegionFile region) => new(
            numbers.GetValueOrDefault(region.Head.Id.Slug, ""),
            region.Head.Title,
            Routes.To(region.Head.Id),
            catalogue.CasesUnder(region.Head.Id).Length);
        return new RegionMapPage
        {
            Head = head,
            Intro = Intro,
            Map = map,
            Layers = layers,
            Groups = [.. groups.Select(g => Group(g.Slug, [.. g.Regions.Select(Numbered)], catalogue))],
            Others = [.. others.Select(Numbered)],
            Crowded = crowded,
        };
    }

    private static bool IsProvince(string slug, Catalogue catalogue) => Province(slug, catalogue) is not null;

    private static RegionFile? Province(string slug, Catalogue catalogue) =>
        catalogue.Find<RegionFile>(ItemKind.Region, [slug]).FirstOrDefault(r => r.Kind == "provincie");

    private static RegionGroup Group(string slug, ImmutableArray<NumberedLink> regions, Catalogue catalogue) => Province(slug, catalogue) is { } province
        ? new("provincie-" + slug, province.Head.Title, Routes.To(province.Head.Id), catalogue.CasesUnder(province.Head.Id).Length, regions)
        : new("provincie-" + slug, Provinces.NameOf(slug), null, 0, regions);

    /// <summary>Regions keep their place; networks make way for them and for each other, whether or not they are switched on.</summary>
    private static (MapView Map, ImmutableArray<NetworkLayer> Layers) Draw(
        List<RegionFile> located, Dictionary<string, string> numbers, int room, Catalogue catalogue)
    {
        var spots = NetworkKinds.Slugs
            .SelectMany(kind => catalogue.Networks.Where(n => n.Kind == kind))
            .SelectMany(n => Spots(n, catalogue))
            .ToList();
        var regions = located.Select(r => CountryMaps.On(MapSheet.Large, r)).ToList();
        var places = Spreading.Apart(regions.Concat(spots.Select(s => s.Point)), room);
        var marks = located.Select((r, i) => CountryMaps.Mark(r, places[i], regions[i], numbers[r.Head.Id.Slug]));
        var onMap = spots
            .Select((s, i) => (s.Network, Mark: new MapMark(
                s.Network.Head.Title, Routes.To(s.Network.Head.Id), places[regions.Count + i], s.Point, NetworkKinds.SignOf(s.Network.Kind), Own: false)))
            .ToLookup(s => s.Network.Kind, s => s.Mark);
        var layers = catalogue.Networks.ToLookup(n => n.Kind);
        return (
            MapNames.Place(CountryMaps.View(MapSheet.Large, catalogue, [.. marks]), MapSheet.Large, places, room / 2),
            [
                .. NetworkKinds.Slugs.Where(layers.Contains).Select(kind => new NetworkLayer(
                    kind,
                    NetworkKinds.NameOf(kind),
                    NetworkKinds.SignOf(kind),
                    [.. onMap[kind]],
                    [.. layers[kind].Select(n => Entries.Of(n, catalogue))])),
            ]);
    }

    private static IEnumerable<Spot> Spots(NetworkFile network, Catalogue catalogue) =>
        (network.Location is { } own ? [own] : catalogue.Find<RegionFile>(ItemKind.Region, network.Regions).Select(r => r.Location).OfType<GeoPoint>())
            .Where(p => p.IsInCountry)
            .Select(p => new Spot(network, MapSheet.Large.At(Rijksdriehoek.Of(p))));
}
