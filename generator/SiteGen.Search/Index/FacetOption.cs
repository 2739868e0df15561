namespace SiteGen.Search.Index;

/// <summary>A value that can be chosen in a facet.</summary>
public sealed record FacetOption(string Id, string Label);
