using System.Text.RegularExpressions;

namespace SiteGen.Portal.Editing;

/// <summary>Writes values so that front matter reads them back as they were, with as few quotes as that takes.</summary>
internal static partial class YamlText
{
    /// <summary>Text on one line: line breaks and tabs become spaces.</summary>
    public static string Of(string value)
    {
        var line = Whitespace().Replace(value.Trim(), " ");
        return IsPlain(line) ? line : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Also safe between the brackets of a list.</summary>
    private static bool IsPlain(string line) => SafeStart().IsMatch(line) && !Risky().IsMatch(line) && !Word().IsMatch(line);

    [GeneratedRegex("""\s+""")]
    private static partial Regex Whitespace();

    /// <summary>A word, or a date: what starts with a digit and is no date may be a number.</summary>
    [GeneratedRegex("""^(?:\p{L}|[0-9]{4}(?:-[0-9]{2}){1,2}$)""")]
    private static partial Regex SafeStart();

    [GeneratedRegex("""[\[\]{},"“”„‘’‚\\`]|:(?:\s|$)|\s#""")]
    private static partial Regex Risky();

    /// <summary>What YAML takes for something else than text, in this version or an earlier one.</summary>
    [GeneratedRegex("^(?:true|false|null|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
