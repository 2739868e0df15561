using System.Globalization;

namespace SiteGen.Templating.Builtins;

/// <summary>Reads dates, freely or after a pattern; null when the text is not a date. Offsets become UTC.</summary>
internal static class DateParser
{
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    public static DateTime? Parse(string text, CultureNames names) =>
        DateTime.TryParse(text, names.Format, Styles, out var date) ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified) : null;

    public static DateTime? Parse(string text, string pattern, CultureNames names)
    {
        var isInvariant = pattern.Contains("%g", StringComparison.Ordinal);
        var reader = new PatternReader(text, isInvariant ? CultureTable.Invariant : names);
        return reader.TryRead(pattern) ? reader.ToDate() : null;
    }
}
