using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Figures;

/// <param name="Width">In thousandths of the longest bar, or of the whole for percentages.</param>
public sealed record FigureBar(FigureText Figure, int Width);
