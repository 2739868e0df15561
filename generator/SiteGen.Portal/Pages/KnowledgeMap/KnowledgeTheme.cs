using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>One theme on the page of a region.</summary>
/// <param name="Id">What a cell of the kenniskaart points at.</param>
/// <param name="Elsewhere">Regions with the most practices on it, when this one has none.</param>
public sealed record KnowledgeTheme(
    string Id,
    string Title,
    string Url,
    KnowledgeCell Cell,
    ImmutableArray<Link> Practices,
    ImmutableArray<Link> Questions,
    ImmutableArray<CountedLink> Elsewhere);
