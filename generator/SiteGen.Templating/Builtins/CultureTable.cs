using System.Globalization;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>
/// The cultures a template may ask for. Own tables: the program runs without the culture data of the
/// machine, so that output is the same everywhere.
/// </summary>
internal static class CultureTable
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] EnglishDays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static CultureNames Invariant { get; } = English("MM/dd/yyyy", "HH:mm:ss");

    private static readonly Dictionary<string, CultureNames> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Invariant,
        ["en"] = English("M/d/yyyy", "h:mm:ss tt"),
        ["en-US"] = English("M/d/yyyy", "h:mm:ss tt"),
        ["en-GB"] = English("dd/MM/yyyy", "HH:mm:ss"),
        ["nl"] = Dutch(),
        ["nl-NL"] = Dutch(),
        ["de"] = German(),
        ["de-DE"] = German(),
        ["fr"] = French(),
        ["fr-FR"] = French(),
    };

    public static CultureNames Find(string? name, RenderContext context) =>
        Known.TryGetValue(name ?? "", out var names)
            ? names
            : throw new RenderFault(TemplateProblems.InvalidArgument(
                context.Site, name!, $"onbekende taal; bekend zijn: {string.Join(", ", Known.Keys.Where(k => k.Contains('-')))}"));

    private static CultureNames English(string shortDate, string longTime) => Create(
        (EnglishMonths, Short(EnglishMonths, 3)), (EnglishDays, Short(EnglishDays, 3)), (shortDate, longTime), (".", ","));

    private static CultureNames Dutch() => Create(
        (["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
            ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]),
        (["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
            ["zo", "ma", "di", "wo", "do", "vr", "za"]),
        ("dd-MM-yyyy", "HH:mm:ss"),
        (",", "."));

    private static CultureNames German() => Create(
        (["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"]),
        (["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]),
        ("dd.MM.yyyy", "HH:mm:ss"),
        (",", "."));

    private static CultureNames French() => Create(
        (["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]),
        (["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."]),
        ("dd/MM/yyyy", "HH:mm:ss"),
        (",", "\u202f"));

    private static string[] Short(string[] words, int length) => [.. words.Select(w => w[..length])];

    private static CultureNames Create(
        (string[] Full, string[] Short) months,
        (string[] Full, string[] Short) days,
        (string Date, string Time) patterns,
        (string Decimal, string Group) separators)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var dates = culture.DateTimeFormat;
        dates.MonthNames = dates.MonthGenitiveNames = [.. months.Full, ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. months.Short, ""];
        dates.DayNames = days.Full;
        dates.AbbreviatedDayNames = days.Short;
        dates.ShortDatePattern = patterns.Date;
        dates.LongTimePattern = patterns.Time;
        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = separators.Decimal;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = separators.Group;
        numbers.NumberDecimalDigits = numbers.PercentDecimalDigits = 2;
        return new CultureNames(months.Full, months.Short, days.Full, days.Short) { Format = CultureInfo.ReadOnly(culture) };
    }
}
