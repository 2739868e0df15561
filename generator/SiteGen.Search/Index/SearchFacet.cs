using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>A property to narrow results down with.</summary>
/// <param name="Id">As in the address of a search: <c>regio</c>.</param>
/// <param name="Values">In the order in which visitors see them.</param>
public sealed record SearchFacet(string Id, string Label, ImmutableArray<FacetOption> Values);
