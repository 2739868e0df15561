using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>date</c>.</summary>
internal static class DateFunctions
{
    public const string DefaultFormat = "%d %b %Y";

    public static DateTime? AddDays(DateTime? date, double days) => date?.AddDays(days);

    public static DateTime? AddHours(DateTime? date, double hours) => date?.AddHours(hours);

    public static DateTime? AddMilliseconds(DateTime? date, double millis) => date?.AddMilliseconds(millis);

    public static DateTime? AddMinutes(DateTime? date, double minutes) => date?.AddMinutes(minutes);

    public static DateTime? AddMonths(DateTime? date, int months) => date?.AddMonths(months);

    public static DateTime? AddSeconds(DateTime? date, double seconds) => date?.AddSeconds(seconds);

    public static DateTime? AddYears(DateTime? date, int years) => date?.AddYears(years);

    /// <summary>The moment in the options.</summary>
    public static object Now(RenderContext context) => context.Options.Now;

    public static DateTime? Parse(RenderContext context, string? text, string? pattern = null, string? culture = null)
    {
        var names = CultureTable.Find(culture, context);
        return string.IsNullOrEmpty(text) ? null : pattern is null ? DateParser.Parse(text, names) : DateParser.Parse(text, pattern, names);
    }

    public static string? ParseToString(
        RenderContext context,
        string? text,
        string? outputPattern = null,
        string? outputCulture = null,
        string? inputPattern = null,
        string? inputCulture = null) =>
        ToText(context, Parse(context, text, inputPattern, inputCulture), outputPattern, outputCulture);

    public static string? ToText(RenderContext context, object? datetime, string? pattern = null, string? culture = null)
    {
        if (datetime is string text)
        {
            datetime = Parse(context, text);
        }

        if (datetime is null)
        {
            return null;
        }

        return TryGetDate(datetime, out _)
            ? DateFormatter.Format(datetime, pattern ?? context.DateFormat, CultureTable.Find(culture, context), context.DateFormat)
            : throw Conversion.Impossible(datetime, typeof(DateTime), context);
    }

    /// <summary>How a date prints when no pattern is asked for.</summary>
    public static string Format(RenderContext context, object date) =>
        DateFormatter.Format(date, context.DateFormat, CultureTable.Invariant, DefaultFormat);

    public static bool TryGetDate(object? value, out DateTime date)
    {
        date = value switch
        {
            DateTime moment => moment,
            DateTimeOffset moment => moment.DateTime,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            _ => default,
        };
        return value is DateTime or DateTimeOffset or DateOnly;
    }
}
