using System.Collections.Immutable;
using SiteGen.Portal.Content.Geography;

namespace SiteGen.Portal.Pages.Maps;

/// <summary>Puts the name of each province on its land, clear of the marks; a name that finds no room is left out.</summary>
internal static class MapNames
{
    private const int LetterWidth = 8;
    private const int HalfHeight = 10;
    private const int Step = 6;
    private const int Reach = 100;

    /// <param name="room">How far marks reach from their middle.</param>
    public static MapView Place(MapView map, MapSheet sheet, IEnumerable<SheetPoint> marks, int room)
    {
        var taken = marks.ToList();
        return map with
        {
            Shapes = [.. map.Shapes.Select(shape => shape with { Label = Free(shape, sheet, taken, room) })],
        };
    }

    private static SheetPoint? Free(MapShape shape, MapSheet sheet, List<SheetPoint> taken, int room)
    {
        var outline = ProvinceOutlines.Of(shape.Slug);
        var half = shape.Title.Length * LetterWidth / 2;
        var middle = sheet.MiddleOf(shape.Slug);
        return Steps
            .Select(s => new SheetPoint(middle.X + s.X, middle.Y + s.Y))
            .Where(p => !taken.Any(t => Math.Abs(t.X - p.X) < half + room && Math.Abs(t.Y - p.Y) < HalfHeight + room))
            .Where(p => outline.Contains(sheet.PlaceOf(p)))
            .Select(p => (SheetPoint?)p)
            .FirstOrDefault();
    }

    /// <summary>The nearest first.</summary>
    private static ImmutableArray<SheetPoint> Steps { get; } =
    [
        .. Enumerable.Range(-Reach / Step, (2 * Reach / Step) + 1)
            .SelectMany(row => Enumerable.Range(-Reach / Step, (2 * Reach / Step) + 1).Select(column => new SheetPoint(column * Step, row * Step)))
            .OrderBy(s => (s.X * s.X) + (s.Y * s.Y)).ThenBy(s => s.Y).ThenBy(s => s.X),
    ];
}
