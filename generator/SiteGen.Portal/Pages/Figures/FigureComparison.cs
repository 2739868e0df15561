using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>A figure of a region beside the middle of all regions of its kind that have it.</summary>
/// <param name="Median">In words.</param>
/// <param name="Width">In thousandths of the larger of the two.</param>
/// <param name="Others">How many there are to compare with, such as <c>12 regio's</c>.</param>
public sealed record FigureComparison(FigureText Figure, int Width, string Median, int MedianWidth, string Others);
