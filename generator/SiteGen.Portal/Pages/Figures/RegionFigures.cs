using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>
/// Turns the figures of a region into pictures: a timeline when there are several years, a comparison when other regions
/// have the same figure, bars when figures share a unit, and else a number.
/// </summary>
internal sealed class RegionFigures(Catalogue catalogue)
{
    private const int MostKey = 6;
    private const int FewestBars = 3;
    private const int FewestCompared = 3;
    private const int Full = 1000;

    /// <summary>The latest value of every region that has a figure, by kind of region.</summary>
    private readonly ILookup<(string Kind, Measure Measure), decimal> _values = catalogue.Regions
        .SelectMany(r => r.Figures.GroupBy(Measure.Of).Select(g => (Key: (r.Kind, g.Key), Latest(g).Value)))
        .ToLookup(pair => pair.Key, pair => pair.Value);

    /// <summary>What is measured: figures with the same label and unit can be compared.</summary>
    private sealed record Measure(string Label, string? Unit)
    {
        public static Measure Of(Figure figure) => new(figure.Label, figure.Unit);
    }

    public FigureOverview Of(RegionFile region)
    {
        var series = region.Figures.GroupBy(Measure.Of).ToLookup(IsSeries);
        var loose = series[false].SelectMany(g => g).ToList();
        var compared = series[false].Where(g => IsCompared(region, g.Key)).SelectMany(g => g).ToHashSet();
        var bars = loose.Where(f => !compared.Contains(f) && f.Unit is not null && f.Value >= 0)
            .GroupBy(f => f.Unit!).Where(g => g.Count() >= FewestBars).ToList();
        var inBars = bars.SelectMany(g => g).ToHashSet();
        var single = loose.Where(f => !compared.Contains(f) && !inBars.Contains(f)).Select(Text).ToList();
        return new FigureOverview
        {
            Key = [.. single.Take(MostKey)],
            Others = [.. single.Skip(MostKey)],
            Timelines = [.. series[true].Select((g, i) => Timeline(g, i))],
            Comparisons = [.. series[true].Where(g => IsCompared(region, g.Key)).Select(Latest).Concat(loose.Where(compared.Contains)).Select(f => Comparison(region, f))],
            Bars = [.. bars.Select((g, i) => Bars(g, i))],
            AnyOld = region.Figures.Any(f => FigureAge.IsOld(f.Year, catalogue.Today)),
        };
    }

    private FigureText Text(Figure figure) =>
        FigureText.Of(figure) with { Old = FigureAge.IsOld(figure.Year, catalogue.Today) };

    private static bool IsSeries(IEnumerable<Figure> figures) =>
        figures.Select(f => FigureAge.LastYear(f.Year)).OfType<int>().Distinct().Count() > 1 && figures.All(f => f.Value >= 0);

    /// <summary>Less than three would be no middle; a value below zero can't be drawn beside one above it.</summary>
    private bool IsCompared(RegionFile region, Measure measure) =>
        _values[(region.Kind, measure)] is var all && all.Count() >= FewestCompared && all.All(v => v >= 0);

    private static Figure Latest(IEnumerable<Figure> figures) => figures.MaxBy(f => FigureAge.LastYear(f.Year) ?? 0)!;

    private FigureComparison Comparison(RegionFile region, Figure figure)
    {
        var all = _values[(region.Kind, Measure.Of(figure))].ToList();
        var median = Median.Of(all);
        var longest = Math.Max(figure.Value, median);
        return new(
            Text(figure),
            Part(figure.Value, longest),
            FigureText.Of(figure with { Value = median, Qualifier = null }).Value,
            Part(median, longest),
            DutchNumbers.Count(all.Count, "regio", region.Kind == "provincie" ? "provincies" : "regio's"));
    }

    private FigureBars Bars(IGrouping<string, Figure> figures, int number)
    {
        var longest = figures.Key is "procent" or "%" ? Math.Max(100, figures.Max(f => f.Value)) : figures.Max(f => f.Value);
        return new(
            $"cijfers-{number + 1}",
            figures.Key,
            [.. figures.OrderByDescending(f => f.Value).Select(f => new FigureBar(Text(f), Part(f.Value, longest)))]);
    }

    private FigureTimeline Timeline(IGrouping<Measure, Figure> figures, int number)
    {
        var dated = figures.Where(f => FigureAge.LastYear(f.Year) is not null).OrderBy(f => FigureAge.LastYear(f.Year)).ToList();
        var (first, last) = (FigureAge.LastYear(dated[0].Year)!.Value, FigureAge.LastYear(dated[^1].Year)!.Value);
        var highest = dated.Max(f => f.Value);
        ImmutableArray<FigurePoint> points =
        [
            .. dated.Select(f => new FigurePoint(
                Text(f),
                10 + (280 * (FigureAge.LastYear(f.Year)!.Value - first) / (last - first)),
                90 - (Part(f.Value, highest) * 80 / Full))),
        ];
        var line = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X},{p.Y}")));
        return new($"tijdlijn-{number + 1}", figures.Key.Label, figures.Key.Unit is "%" ? "procent" : figures.Key.Unit, points, line);
    }

    private static int Part(decimal value, decimal whole) => whole == 0 ? 0 : (int)decimal.Round(value / whole * Full);
}
