using System.Collections.Immutable;
using SiteGen.Portal.Content.Search;

namespace SiteGen.Portal.Pages.Search;

/// <summary>Everything that visitors can find, and by what they can narrow it down.</summary>
/// <param name="Entries">By address in ordinal order.</param>
public sealed record SearchContent(
    ImmutableArray<SearchEntry> Entries, ImmutableArray<SearchFacetNames> Facets, SearchWords Words);
