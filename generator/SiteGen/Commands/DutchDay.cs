namespace SiteGen.Commands;

/// <summary>Which day it is in the Netherlands at a moment.</summary>
internal static class DutchDay
{
    private static readonly TimeZoneInfo? Zone =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone)
        || TimeZoneInfo.TryFindSystemTimeZoneById("W. Europe Standard Time", out zone)
            ? zone
            : null;

    public static DateOnly At(DateTimeOffset moment) =>
        Zone is null ? ByRule(moment) : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>
    /// For a machine without time zone data: the rule of the European Union since 1996, summer time from 1:00 UTC on
    /// the last Sunday of March until 1:00 UTC on the last Sunday of October.
    /// </summary>
    public static DateOnly ByRule(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var summer = utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1);
        return DateOnly.FromDateTime(utc.AddHours(summer ? 2 : 1));
    }

    /// <summary>Of a month with 31 days.</summary>
    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
