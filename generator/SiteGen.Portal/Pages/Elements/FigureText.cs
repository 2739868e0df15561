using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>A figure in words.</summary>
/// <param name="Value">The number as written in Dutch, a percentage with its sign.</param>
/// <param name="Unit">Null for a percentage.</param>
public sealed record FigureText(
    string Label, string Value, string? Qualifier, string? Unit, string? Year, string? Source)
{
    /// <summary>It is about a time more than three years ago.</summary>
    public bool Old { get; init; }

    internal static ImmutableArray<FigureText> Of(ImmutableArray<Figure> figures) => [.. figures.Select(Of)];

    internal static FigureText Of(Figure figure)
    {
        var percentage = figure.Unit is "procent" or "%";
        return new FigureText(
            figure.Label,
            DutchNumbers.Text(figure.Value) + (percentage ? "%" : ""),
            figure.Qualifier,
            percentage ? null : figure.Unit,
            figure.Year,
            figure.Source);
    }
}
