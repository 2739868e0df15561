using SiteGen.Portal.Pages.Figures;
using SiteGen.Portal.Pages.Regions;

namespace SiteGen.Tests.Portal.Pages.Figures;

/// <summary>Today is 13 May 2024.</summary>
public class RegionFiguresTests
{
    private static readonly DateOnly Today = new(2024, 5, 13);

    [Theory]
    [InlineData(new[] { 3 }, 3)]
    [InlineData(new[] { 9, 1, 5 }, 5)]
    [InlineData(new[] { 4, 1, 3, 2 }, 2.5)]
    [InlineData(new[] { 7, 7, 100 }, 7)]
    public void The_median_is_the_middle_of_what_is_sorted(int[] values, double median) =>
        Assert.Equal((decimal)median, Median.Of(values.Select(v => (decimal)v)));

    /// <summary>2020 ended on 31 December 2020; three years later, on 31 December 2023, it was three years ago.</summary>
    [Theory]
    [InlineData("2020", true)]
    [InlineData("2021", false)]
    [InlineData("2019-2020", true)]
    [InlineData("2019-2021", false)]
    [InlineData("2024", false)]
    [InlineData(null, false)]
    public void A_figure_is_old_when_three_years_have_passed_since_the_end_of_its_year(string? year, bool old) =>
        Assert.Equal(old, FigureAge.IsOld(year, Today));

    [Fact]
    public void The_same_figure_in_several_years_becomes_a_timeline()
    {
        var figures = Of(Figure("scholen", 10, year: 2020), Figure("scholen", 20, year: 2022), Figure("scholen", 5, year: 2024));

        var timeline = Assert.Single(figures.Timelines);
        Assert.Equal("10,50 150,10 290,70", timeline.Line);
        Assert.Equal(["2020 10 True", "2022 20 False", "2024 5 False"], timeline.Points.Select(p => $"{p.Figure.Year} {p.Figure.Value} {p.Figure.Old}"));
        Assert.Empty(figures.Key);
    }

    [Theory]
    [InlineData("'%'")]
    [InlineData("procent")]
    public void The_heading_of_a_timeline_can_name_percentages(string unit) => Assert.Equal(
        "procent",
        Assert.Single(Of(Figure("a", 10, unit, year: 2020), Figure("a", 20, unit, year: 2022), Figure("a", 5, unit, year: 2024)).Timelines).Unit);

    [Fact]
    public void Figures_in_one_unit_become_bars_with_the_longest_first_and_percentages_of_a_hundred()
    {
        var figures = Of(
            Figure("a", 25, "procent"), Figure("b", 50, "procent"), Figure("c", 10, "procent"),
            Figure("d", 10, "euro"), Figure("e", 40, "euro"), Figure("f", 20, "euro"), Figure("g", 1, "jaar"));

        Assert.Equal(
            ["procent: b 500, a 250, c 100", "euro: e 1000, f 500, d 250"],
            figures.Bars.Select(g => $"{g.Unit}: {string.Join(", ", g.Bars.Select(b => $"{b.Figure.Label} {b.Width}"))}"));
        Assert.Equal(["g"], figures.Key.Select(f => f.Label));
    }

    /// <summary>Three regions with 10, 40 and 20: the median is 20, half of the longest bar of 40.</summary>
    [Fact]
    public void A_figure_that_three_regions_have_stands_beside_their_median()
    {
        var content = ContentSetText.Base
            .With("regions/een.md", Region("Een", Figure("scholen", 10)))
            .With("regions/twee.md", Region("Twee", Figure("scholen", 30, year: 2019), Figure("scholen", 40, year: 2023)))
            .With("regions/drie.md", Region("Drie", Figure("scholen", 20)))
            .With("regions/anders.md", Region("Anders", Figure("scholen", 99, "procent")))
            .With("regions/drenthe.md", ContentSetText.Item("Drenthe", $"kind: provincie\nfigures:\n{Figure("scholen", 1000)}"));

        var comparison = Assert.Single(content.Page<RegionPage>("regios/twee/").Figures.Comparisons);

        Assert.Equal(("40", 1000, "20", 500, "3 regio's"), (comparison.Figure.Value, comparison.Width, comparison.Median, comparison.MedianWidth, comparison.Others));
        Assert.Empty(content.Page<RegionPage>("regios/anders/").Figures.Comparisons);
        Assert.Empty(content.Page<RegionPage>("regios/drenthe/").Figures.Comparisons);
    }

    [Fact]
    public void Every_figure_is_shown_once()
    {
        var figures = Of([.. Enumerable.Range(1, 10).Select(i => Figure($"cijfer {i}", i))]);

        Assert.Equal((6, 4), (figures.Key.Length, figures.Others.Length));
        Assert.Equal(10, figures.Key.Concat(figures.Others).Select(f => f.Label).Distinct().Count());
    }

    private static FigureOverview Of(params string[] figures) =>
        ContentSetText.Base.With("regions/een.md", Region("Een", figures)).Page<RegionPage>("regios/een/").Figures;

    private static string Region(string title, params string[] figures) =>
        ContentSetText.Item(title, $"kind: regio\nfigures:\n{string.Join('\n', figures)}");

    private static string Figure(string label, int value, string? unit = null, int? year = null) =>
        $"  - label: {label}\n    value: {value}{(unit is null ? "" : $"\n    unit: {unit}")}{(year is null ? "" : $"\n    year: {year}")}";
}
