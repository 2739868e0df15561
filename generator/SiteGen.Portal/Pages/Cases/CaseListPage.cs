using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

/// <summary>One page of a listing of cases: all of them, or those under a theme, region or programme.</summary>
/// <param name="Facets">Only beside the listing of all cases.</param>
public sealed record CaseListPage(
    PageHead Head, string Intro, ImmutableArray<Entry> Entries, Paging Paging, ImmutableArray<Facet> Facets) : IPage;
