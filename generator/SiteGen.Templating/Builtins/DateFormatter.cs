using System.Globalization;
using System.Text;

namespace SiteGen.Templating.Builtins;

/// <summary>Writes dates after patterns such as <c>%d %B %Y</c>.</summary>
internal static class DateFormatter
{
    private const long NanosecondsPerTick = 100;

    public static string Format(object value, string pattern, CultureNames names, string defaultPattern)
    {
        DateFunctions.TryGetDate(value, out var date);
        var offset = value is DateTimeOffset moment ? moment.Offset : TimeSpan.Zero;
        var builder = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != '%' || index == pattern.Length - 1)
            {
                builder.Append(pattern[index]);
                continue;
            }

            var specifier = pattern[++index];
            if (specifier == 'g')
            {
                names = CultureTable.Invariant;
                if (pattern == "%g")
                {
                    builder.Append(' ').Append(Format(value, defaultPattern == "%g" ? DateFunctions.DefaultFormat : defaultPattern, names, ""));
                }
            }
            else
            {
                AppendPart(builder, specifier, new Moment(date, offset), names);
            }
        }

        return builder.ToString();
    }

    private static void AppendPart(StringBuilder builder, char specifier, Moment moment, CultureNames names)
    {
        var part = DatePart(specifier, moment.Date, names) ?? TimePart(specifier, moment.Date) ?? WeekPart(specifier, moment.Date);
        builder.Append(part ?? specifier switch
        {
            'c' => moment.Date.ToString("ddd MMM dd HH:mm:ss yyyy", names.Format),
            'n' => "\n",
            's' => ((long)(moment.Date - moment.Offset - DateTime.UnixEpoch).TotalSeconds).ToString(CultureInfo.InvariantCulture),
            't' => "\t",
            'x' => moment.Date.ToString("d", names.Format),
            'X' => moment.Date.ToString("T", names.Format),
            'Z' => (moment.Offset < TimeSpan.Zero ? "-" : "+") + moment.Offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
            '%' => "%",
            _ => "%" + specifier,
        });
    }

    private static string? DatePart(char specifier, DateTime date, CultureNames names) => specifier switch
    {
        'a' => names.ShortDays[(int)date.DayOfWeek],
        'A' => names.Days[(int)date.DayOfWeek],
        'b' or 'h' => names.ShortMonths[date.Month - 1],
        'B' => names.Months[date.Month - 1],
        'C' => Pad(date.Year / 100, 2),
        'd' => Pad(date.Day, 2),
        'D' => $"{Pad(date.Month, 2)}/{Pad(date.Day, 2)}/{Pad(date.Year % 100, 2)}",
        'e' => Blank(date.Day),
        'F' => $"{Pad(date.Year, 4)}-{Pad(date.Month, 2)}-{Pad(date.Day, 2)}",
        'j' => Pad(date.DayOfYear, 3),
        'm' => Pad(date.Month, 2),
        'v' => $"{Blank(date.Day)}-{CultureTable.Invariant.ShortMonths[date.Month - 1].ToUpperInvariant()}-{Pad(date.Year, 4)}",
        'y' => Pad(date.Year % 100, 2),
        'Y' => Pad(date.Year, 4),
        _ => null,
    };

    private static string? TimePart(char specifier, DateTime date) => specifier switch
    {
        'H' => Pad(date.Hour, 2),
        'I' => Pad(Hour12(date), 2),
        'k' => Blank(date.Hour),
        'l' => Blank(Hour12(date)),
        'L' => Pad(date.Millisecond, 3),
        'M' => Pad(date.Minute, 2),
        'N' => (date.Ticks % TimeSpan.TicksPerSecond * NanosecondsPerTick).ToString("D9", CultureInfo.InvariantCulture),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => $"{Pad(Hour12(date), 2)}:{Pad(date.Minute, 2)}:{Pad(date.Second, 2)} {(date.Hour < 12 ? "AM" : "PM")}",
        'R' => $"{Pad(date.Hour, 2)}:{Pad(date.Minute, 2)}",
        'S' => Pad(date.Second, 2),
        'T' => $"{Pad(date.Hour, 2)}:{Pad(date.Minute, 2)}:{Pad(date.Second, 2)}",
        _ => null,
    };

    /// <summary>For <c>%U</c> and <c>%W</c> the week that holds the first of January is number 1.</summary>
    private static string? WeekPart(char specifier, DateTime date) => specifier switch
    {
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' => Pad(Week(date, DayOfWeek.Sunday), 2),
        'V' => Pad(ISOWeek.GetWeekOfYear(date), 2),
        'w' => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'W' => Pad(Week(date, DayOfWeek.Monday), 2),
        _ => null,
    };

    private static int Week(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);

    private static int Hour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Pad(int value, int width) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Blank(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private readonly record struct Moment(DateTime Date, TimeSpan Offset);
}
