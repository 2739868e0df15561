using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>One row of the kenniskaart, spelled out.</summary>
/// <param name="Portrait">The region itself.</param>
/// <param name="White">Themes on which it has nothing.</param>
public sealed record KnowledgeRegionPage(
    PageHead Head, Link Portrait, ImmutableArray<KnowledgeTheme> Themes, ImmutableArray<KnowledgeTheme> White) : IPage;
