namespace SiteGen.Portal.Pages.Figures;

internal static class Median
{
    /// <summary>The middle one in order of size; between the two in the middle when their number is even.</summary>
    public static decimal Of(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
