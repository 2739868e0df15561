using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Geography;

/// <summary>The land of a province, simplified.</summary>
/// <param name="Rings">Closed lines, each without its last point, which is its first; islands are rings of their own.</param>
internal sealed record ProvinceOutline(string Slug, ImmutableArray<ImmutableArray<MapPoint>> Rings)
{
    /// <summary>By the number of borders that a line to the west crosses; a ring within a ring is a hole.</summary>
    public bool Contains(MapPoint point)
    {
        var inside = false;
        foreach (var (from, to) in Borders())
        {
            if (from.North > point.North != to.North > point.North
                && point.East > from.East + ((point.North - from.North) / (to.North - from.North) * (to.East - from.East)))
            {
                inside = !inside;
            }
        }

        return inside;
    }

    /// <summary>In metres; 0 inside the province.</summary>
    public double DistanceTo(MapPoint point) =>
        Contains(point) ? 0 : Borders().Min(border => point.DistanceTo(border.From, border.To));

    private IEnumerable<(MapPoint From, MapPoint To)> Borders() =>
        Rings.SelectMany(ring => ring.Select((point, i) => (point, ring[(i + 1) % ring.Length])));
}
