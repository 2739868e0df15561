using System.Globalization;

namespace SiteGen.Portal.Content;

/// <summary>A day, a month or a year, as precise as the editor knew it. Orders by its first day, less precise first.</summary>
/// <param name="Month">0 when only the year is known.</param>
/// <param name="Day">0 when the day is not known.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public DateOnly FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public DateOnly LastDay => Day > 0
        ? FirstDay
        : new(Year, Month > 0 ? Month : 12, DateTime.DaysInMonth(Year, Month > 0 ? Month : 12));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public int CompareTo(PartialDate other)
    {
        var order = Year.CompareTo(other.Year);
        order = order != 0 ? order : Month.CompareTo(other.Month);
        return order != 0 ? order : Day.CompareTo(other.Day);
    }

    /// <summary>ISO 8601: <c>2024</c>, <c>2024-05</c> or <c>2024-05-13</c>.</summary>
    public override string ToString()
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = Month > 0 ? "-" + Month.ToString("00", CultureInfo.InvariantCulture) : "";
        return year + month + (Day > 0 ? "-" + Day.ToString("00", CultureInfo.InvariantCulture) : "");
    }
}
