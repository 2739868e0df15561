using System.Globalization;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Dates as a Dutch reader writes them; needs no culture data.</summary>
internal static class DutchDates
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    /// <summary><c>13 mei 2024</c>, <c>mei 2024</c> or <c>2024</c>.</summary>
    public static string Text(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var month = date.Month > 0 ? Months[date.Month - 1] + " " : "";
        return (date.Day > 0 ? date.Day.ToString(CultureInfo.InvariantCulture) + " " : "") + month + year;
    }

    /// <summary>Month and year: how fresh something is, without suggesting more precision than there is.</summary>
    public static string MonthText(DateOnly date) => Text(new PartialDate(date.Year, date.Month));

    public static bool IsMonth(string word) => Months.Contains(word);

    public static DateText Of(PartialDate date) => new(Text(date), date.ToString());

    /// <summary>A period in words, or null when neither end is known.</summary>
    public static string? Period(PartialDate? start, PartialDate? end) => (start, end) switch
    {
        ({ } from, { } to) when from == to => Text(from),
        ({ } from, { } to) => $"{Text(from)} tot en met {Text(to)}",
        ({ } from, null) => $"vanaf {Text(from)}",
        (null, { } to) => $"tot en met {Text(to)}",
        _ => null,
    };
}
