using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

/// <summary>One way to narrow down the listing of cases.</summary>
/// <param name="Id">For the heading; unique on its page.</param>
public sealed record Facet(string Id, string Title, ImmutableArray<CountedLink> Links);
