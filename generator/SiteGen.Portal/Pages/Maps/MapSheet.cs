using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Portal.Content.Geography;

namespace SiteGen.Portal.Pages.Maps;

/// <summary>A scale to draw the country at: everything lies on a grid of whole units, so that neighbours stay neighbours.</summary>
internal sealed class MapSheet
{
    private const int Margin = 4;

    private readonly double _metresPerUnit;
    private readonly double _west;
    private readonly double _north;

    private MapSheet(double metresPerUnit)
    {
        var points = ProvinceOutlines.All.SelectMany(o => o.Rings).SelectMany(r => r).ToList();
        _metresPerUnit = metresPerUnit;
        (_west, _north) = (points.Min(p => p.East), points.Max(p => p.North));
        var corner = At(new MapPoint(points.Max(p => p.East), points.Min(p => p.North)));
        (Width, Height) = (corner.X + Margin, corner.Y + Margin);
        Outlines = [.. ProvinceOutlines.All.Select(o => (o.Slug, PathOf(o)))];
    }

    /// <summary>For a page that is about the map: 500 m a unit.</summary>
    public static MapSheet Large { get; } = new(500);

    /// <summary>For a map at the side of a page: 1 km a unit, so half the bytes.</summary>
    public static MapSheet Small { get; } = new(1000);

    public int Width { get; }

    public int Height { get; }

    /// <summary>In the order of the slugs.</summary>
    public ImmutableArray<(string Slug, string Path)> Outlines { get; }

    public SheetPoint At(MapPoint point) => new(
        Margin + (int)Math.Round((point.East - _west) / _metresPerUnit),
        Margin + (int)Math.Round((_north - point.North) / _metresPerUnit));

    public MapPoint PlaceOf(SheetPoint point) => new(
        _west + ((point.X - Margin) * _metresPerUnit),
        _north - ((point.Y - Margin) * _metresPerUnit));

    /// <summary>The centre of gravity of the largest piece of land of a province.</summary>
    public SheetPoint MiddleOf(string slug)
    {
        var (area, east, north) = ProvinceOutlines.Of(slug).Rings.Select(Gravity).MaxBy(g => Math.Abs(g.Area));
        return At(new MapPoint(east / (3 * area), north / (3 * area)));
    }

    /// <summary>Relative steps between whole numbers: a tenth of the bytes of the outline in degrees.</summary>
    private string PathOf(ProvinceOutline outline)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings.Select(Snapped).Where(r => r.Count > 2))
        {
            path.Append('M').Append(Text(ring[0].X)).Append(' ').Append(Text(ring[0].Y)).Append('l');
            for (var i = 1; i < ring.Count; i++)
            {
                AppendStep(path, ring[i].X - ring[i - 1].X);
                AppendStep(path, ring[i].Y - ring[i - 1].Y);
            }

            path.Append('z');
        }

        return path.ToString();
    }

    /// <summary>On the grid, without points that fell together or lie on a straight line.</summary>
    private List<SheetPoint> Snapped(ImmutableArray<MapPoint> ring)
    {
        var points = new List<SheetPoint>();
        foreach (var point in ring.Select(At))
        {
            if (points.Count > 0 && points[^1] == point)
            {
                continue;
            }

            if (points.Count > 1 && IsStraight(points[^2], points[^1], point))
            {
                points.RemoveAt(points.Count - 1);
            }

            points.Add(point);
        }

        return points;
    }

    private static bool IsStraight(SheetPoint a, SheetPoint b, SheetPoint c) =>
        (b.X - a.X) * (c.Y - b.Y) == (b.Y - a.Y) * (c.X - b.X);

    private static void AppendStep(StringBuilder path, int step)
    {
        if (step >= 0 && path[^1] != 'l')
        {
            path.Append(' ');
        }

        path.Append(Text(step));
    }

    private static (double Area, double East, double North) Gravity(ImmutableArray<MapPoint> ring)
    {
        var (area, east, north) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
            var cross = (a.East * b.North) - (b.East * a.North);
            (area, east, north) = (area + cross, east + (cross * (a.East + b.East)), north + (cross * (a.North + b.North)));
        }

        return (area, east, north);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
