using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Dates in ISO 8601; other notations are recognised to say what to type.</summary>
internal static partial class DateShapes
{
    /// <summary>An earlier one is a slip of the finger.</summary>
    private const int FirstYear = 1000;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static Shape<DateOnly> Day { get; } =
        new(new DateShape(Partial: false), (YamlNode node, FieldReader reader, out DateOnly value) =>
        {
            var read = TryRead(node, reader, partial: false, out var date);
            value = read ? date.FirstDay : default;
            return read;
        });

    /// <summary>A day, or a month or a year alone.</summary>
    public static Shape<PartialDate> DayMonthOrYear { get; } =
        new(new DateShape(Partial: true), (YamlNode node, FieldReader reader, out PartialDate value) =>
            TryRead(node, reader, partial: true, out value));

    /// <summary>A year, or years with a hyphen between: <c>2017</c>, <c>2016-2017</c>.</summary>
    public static Shape<string> YearOrYears { get; } =
        new(new TextShape(TextFormat.YearOrYears), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out string? value) =>
        {
            value = (node as YamlScalar)?.Value.Trim();
            if (value is not null && Years().IsMatch(value))
            {
                return true;
            }

            reader.Report(ContentProblems.NotAYear(reader.Place(node.At)));
            return false;
        });

    /// <summary>A date in any notation that is known, as ISO; null when it is none.</summary>
    public static string? ToIso(string text, bool partial)
    {
        var iso = Iso().IsMatch(text) ? text : Written(text);
        return TryParse(iso, partial, out _) ? iso : null;
    }

    private static bool TryRead(YamlNode node, FieldReader reader, bool partial, out PartialDate date)
    {
        var text = (node as YamlScalar)?.Value.Trim() ?? "";
        var match = Iso().Match(text);
        var fits = match.Success && (partial || match.Groups["day"].Success);
        if (fits && TryMake(match, out date))
        {
            return true;
        }

        date = default;
        reader.Report(fits
            ? ContentProblems.ImpossibleDate(reader.Place(node.At), text)
            : NotIso(text, partial, reader.Place(node.At)));
        return false;
    }

    private static Diagnostic NotIso(string text, bool partial, SourceSpan at)
    {
        var iso = Written(text);
        return ContentProblems.NotADate(at, text, TryParse(iso, partial, out _) ? iso : null, partial);
    }

    /// <summary>Other notations as ISO: 13-05-2024, 2024-5-3, 13 mei 2024 and mei 2024; empty when it is none of them.</summary>
    private static string Written(string text)
    {
        var match = Dutch().Match(text) is { Success: true } dutch ? dutch : Words().Match(text);
        if (!match.Success)
        {
            return "";
        }

        var word = Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant());
        var month = word < 0 ? match.Groups["month"].Value : (word + 1).ToString(CultureInfo.InvariantCulture);
        var day = match.Groups["day"].Success ? $"-{match.Groups["day"].Value.PadLeft(2, '0')}" : "";
        return $"{match.Groups["year"].Value}-{month.PadLeft(2, '0')}{day}";
    }

    private static bool TryParse(string text, bool partial, out PartialDate date)
    {
        date = default;
        var match = Iso().Match(text);
        return match.Success && (partial || match.Groups["day"].Success) && TryMake(match, out date);
    }

    private static bool TryMake(Match match, out PartialDate date)
    {
        date = new PartialDate(Part("year"), Part("month"), Part("day"));
        return date.Year >= FirstYear
            && (!match.Groups["month"].Success || date.Month is >= 1 and <= 12)
            && (!match.Groups["day"].Success
                || (date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month)));

        int Part(string group) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex("""^(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$""")]
    private static partial Regex Iso();

    [GeneratedRegex("""^(?:(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4})|(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2}))$""")]
    private static partial Regex Dutch();

    [GeneratedRegex("""^(?:(?<day>[0-9]{1,2}) +)?(?<month>[A-Za-z]{3,9}) +(?<year>[0-9]{4})$""")]
    private static partial Regex Words();

    [GeneratedRegex("""^[0-9]{4}(?:-[0-9]{4})?$""")]
    private static partial Regex Years();
}
