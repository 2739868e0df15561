using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Search;

/// <summary>A facet of the search with its values, as slug and name, in the order in which visitors see them.</summary>
public sealed record SearchFacetNames(string Id, string Label, ImmutableArray<SearchValue> Values);
