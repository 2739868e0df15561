using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>The figures of a region, each shown once and in the way that says most.</summary>
public sealed record FigureOverview
{
    /// <summary>The first figures that nothing can be set beside.</summary>
    public required ImmutableArray<FigureText> Key { get; init; }

    public required ImmutableArray<FigureTimeline> Timelines { get; init; }

    public required ImmutableArray<FigureComparison> Comparisons { get; init; }

    public required ImmutableArray<FigureBars> Bars { get; init; }

    /// <summary>What is left, for a table.</summary>
    public required ImmutableArray<FigureText> Others { get; init; }

    public required bool AnyOld { get; init; }

    public bool Any => Key.Length + Timelines.Length + Comparisons.Length + Bars.Length > 0;
}
