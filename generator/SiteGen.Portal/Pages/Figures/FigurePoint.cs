using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>A year in a timeline.</summary>
/// <param name="X">On a sheet of 300 by 100.</param>
public sealed record FigurePoint(FigureText Figure, int X, int Y);
