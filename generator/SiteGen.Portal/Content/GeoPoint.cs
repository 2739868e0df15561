namespace SiteGen.Portal.Content;

/// <summary>Degrees, WGS 84.</summary>
public readonly record struct GeoPoint(decimal Latitude, decimal Longitude);
