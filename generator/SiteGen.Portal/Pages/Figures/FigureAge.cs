using System.Globalization;

namespace SiteGen.Portal.Pages.Figures;

/// <summary>A figure is old when three years have passed since the last day of the year, or span of years, that it is about.</summary>
internal static class FigureAge
{
    private const int MostYears = 3;

    /// <param name="year">Such as <c>2017</c> or <c>2016-2017</c>; without a year nothing can be said.</param>
    public static bool IsOld(string? year, DateOnly today) =>
        LastYear(year) is { } last && new DateOnly(last, 12, 31).AddYears(MostYears) < today;

    public static int? LastYear(string? year) =>
        year is { Length: >= 4 } && int.TryParse(year.AsSpan(year.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last is > 0 and < 9990
            ? last
            : null;
}
