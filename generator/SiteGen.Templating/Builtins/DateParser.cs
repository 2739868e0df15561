using System.Globalization;

namespace SiteGen.Templating.Builtins;

/// <summary>Reads dates, freely or after a pattern; null when the text is not a date.</summary>
internal static class DateParser
{
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    public static DateTime? Parse(string text, CultureNames names) =>
        DateTime.TryParse(text, names.Format, Styles, out var date) ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified) : null;

    public static DateTime? Parse(string text, string pattern, CultureNames names)
    {
        var format = new System.Text.StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length)
            {
                format.Append(DotNetFormat(pattern[++index]));
            }
            else
            {
                format.Append('\\').Append(pattern[index]);
            }
        }

        return DateTime.TryParseExact(text, format.ToString(), names.Format, Styles, out var date)
            ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified)
            : null;
    }

    private static string DotNetFormat(char specifier) => specifier switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\\\n",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\\\t",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'g' => "",
        _ => "\\" + specifier,
    };
}
