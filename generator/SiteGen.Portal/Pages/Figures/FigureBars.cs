using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>Figures that can stand under each other because they count in the same unit.</summary>
/// <param name="Id">For the heading.</param>
public sealed record FigureBars(string Id, string Unit, ImmutableArray<FigureBar> Bars);
