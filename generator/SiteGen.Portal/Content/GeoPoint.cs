namespace SiteGen.Portal.Content;

/// <summary>Degrees, WGS 84.</summary>
public readonly record struct GeoPoint(decimal Latitude, decimal Longitude)
{
    internal const decimal South = 50.7m;
    internal const decimal North = 53.7m;
    internal const decimal West = 3.3m;
    internal const decimal East = 7.3m;

    /// <summary>Within the box around the Netherlands.</summary>
    public bool IsInCountry => Latitude is >= South and <= North && Longitude is >= West and <= East;
}
