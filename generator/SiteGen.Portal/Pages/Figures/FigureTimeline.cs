using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>The same figure in several years, the first first.</summary>
/// <param name="Id">For the heading.</param>
/// <param name="Line">The <c>points</c> of an SVG polyline.</param>
public sealed record FigureTimeline(string Id, string Label, string? Unit, ImmutableArray<FigurePoint> Points, string Line);
