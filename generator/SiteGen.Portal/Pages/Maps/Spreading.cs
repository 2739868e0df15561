using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Maps;

/// <summary>
/// Keeps marks apart. Who comes first keeps its place; who finds it taken goes to the nearest free spot of a
/// honeycomb around it. Only whole numbers are compared, so every machine draws the same map.
/// </summary>
internal static class Spreading
{
    private const int Rings = 40;

    /// <param name="wanted">In order of precedence.</param>
    /// <param name="distance">The least distance between two marks.</param>
    public static ImmutableArray<SheetPoint> Apart(IEnumerable<SheetPoint> wanted, int distance)
    {
        var offsets = Honeycomb(distance);
        var taken = new Dictionary<(int, int), List<SheetPoint>>();
        return [.. wanted.Select(point =>
        {
            var free = offsets
                .Select(o => new SheetPoint(point.X + o.X, point.Y + o.Y))
                .Where(p => IsFree(p, distance, taken))
                .DefaultIfEmpty(point)
                .First();
            Cell(taken, CellOf(free, distance)).Add(free);
            return free;
        })];
    }

    /// <summary>Steps of half the distance in six directions, the nearest first; half of sqrt 3 is 866/1000.</summary>
    private static List<SheetPoint> Honeycomb(int distance)
    {
        var range = Enumerable.Range(-Rings, (2 * Rings) + 1);
        return
        [
            .. range.SelectMany(row => range.Select(column => new SheetPoint(
                    ((2 * column) + (row & 1)) * distance / 4, row * distance * 866 / 2000)))
                .OrderBy(o => (o.X * o.X) + (o.Y * o.Y)).ThenBy(o => o.Y).ThenBy(o => -o.X),
        ];
    }

    private static bool IsFree(SheetPoint point, int distance, Dictionary<(int, int), List<SheetPoint>> taken)
    {
        var (x, y) = CellOf(point, distance);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (taken.TryGetValue((x + dx, y + dy), out var near) && near.Any(other => IsNear(point, other, distance)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsNear(SheetPoint a, SheetPoint b, int distance) =>
        ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)) < distance * distance;

    private static (int X, int Y) CellOf(SheetPoint point, int distance) =>
        ((int)Math.Floor(point.X / (double)distance), (int)Math.Floor(point.Y / (double)distance));

    private static List<SheetPoint> Cell(Dictionary<(int, int), List<SheetPoint>> taken, (int, int) cell) =>
        taken.TryGetValue(cell, out var points) ? points : taken[cell] = [];
}
