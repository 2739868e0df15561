using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Maps;

/// <summary>A map of the country as its template draws it.</summary>
/// <param name="Marks">The regions on it.</param>
public sealed record MapView(int Width, int Height, ImmutableArray<MapShape> Shapes, ImmutableArray<MapMark> Marks)
{
    public bool HasLinks => Marks.Length > 0 || Shapes.Any(s => s.Url is not null);
}
