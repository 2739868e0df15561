namespace SiteGen.Portal.Pages.Regions;

/// <summary>A region close by.</summary>
/// <param name="Distance">In a straight line, such as <c>23 km</c>; null between provinces, which share a border.</param>
public sealed record NeighbourLink(string Title, string Url, string? Distance);
