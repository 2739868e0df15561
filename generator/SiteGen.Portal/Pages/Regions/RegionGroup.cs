using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>A province with its regions.</summary>
/// <param name="Id">For the heading.</param>
/// <param name="Url">Its portrait; null when it has none.</param>
/// <param name="Count">Its practices, those of its regions included.</param>
public sealed record RegionGroup(string Id, string Title, string? Url, int Count, ImmutableArray<NumberedLink> Regions);
