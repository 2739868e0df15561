using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace SiteGen.Portal.Content.Geography;

/// <summary>The outlines of the twelve provinces, from the GeoJSON beside this file.</summary>
internal static class ProvinceOutlines
{
    private static readonly Lazy<FrozenDictionary<string, ProvinceOutline>> BySlug =
        new(() => Read().ToFrozenDictionary(o => o.Slug));

    /// <summary>In the order of their slugs.</summary>
    public static ImmutableArray<ProvinceOutline> All { get; } =
        [.. BySlug.Value.Values.OrderBy(o => o.Slug, StringComparer.Ordinal)];

    public static ProvinceOutline Of(string slug) => BySlug.Value[slug];

    private static List<ProvinceOutline> Read()
    {
        using var stream = typeof(ProvinceOutlines).Assembly.GetManifestResourceStream("provinces.geojson")!;
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document.RootElement.GetProperty("features").EnumerateArray().Select(feature => new ProvinceOutline(
                feature.GetProperty("properties").GetProperty("id").GetString()!,
                [
                    .. feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray()
                        .SelectMany(polygon => polygon.EnumerateArray())
                        .Select(Ring),
                ])),
        ];
    }

    private static ImmutableArray<MapPoint> Ring(JsonElement ring)
    {
        var points = ring.EnumerateArray().Select(p => Rijksdriehoek.Of(p[1].GetDouble(), p[0].GetDouble())).ToList();
        return [.. points.SkipLast(points[0] == points[^1] ? 1 : 0)];
    }
}
