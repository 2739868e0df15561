namespace SiteGen.Search.Index;

/// <summary>A value that a document has in a facet, both by their id.</summary>
public readonly record struct FacetChoice(string Facet, string Value);
