using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>What can be wrong with the text behind a key or a hyphen, when YAML does not take it.</summary>
internal static partial class ValueMistakes
{
    private static readonly char[] CurlyQuotes = ['“', '”', '„', '‘', '’', '‚'];

    /// <param name="at">Where the value starts.</param>
    public static Diagnostic? Explain(string value, SourceSpan at)
    {
        at = at with { Length = value.Length };
        return value[0] switch
        {
            _ when CurlyQuotes.Contains(value[0]) => NotationProblems.CurlyQuotes(at, value.Trim(CurlyQuotes)),
            '"' or '\'' => ExplainQuotes(value.TrimEnd(), at),
            '[' when TextAfterBracket().IsMatch(value) => NotationProblems.SpecialFirstCharacter(at, value),
            '[' when !value.TrimEnd().EndsWith(']') => NotationProblems.BracketNotClosed(at),
            '{' when TextAfterBracket().IsMatch(value) => NotationProblems.SpecialFirstCharacter(at, value),
            '|' or '>' or '-' when TextOnTheSameLine().IsMatch(value) => NotationProblems.SpecialFirstCharacter(at, value),
            '[' or '{' or '|' or '>' => null,
            '@' or '`' or '%' or '&' or '*' or '!' or '?' or ',' or ']' or '}' =>
                NotationProblems.SpecialFirstCharacter(at, value),
            _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') =>
                NotationProblems.UnquotedColon(at, value),
            _ => null,
        };
    }

    private static Diagnostic? ExplainQuotes(string value, SourceSpan at)
    {
        at = at with { Length = value.Length };
        var quote = value[0];
        if (value.Length == 1 || value[^1] != quote)
        {
            return value.IndexOf(quote, 1) > 0 && !value.Contains(" #", StringComparison.Ordinal)
                ? NotationProblems.TextAfterQuote(at, value)
                : NotationProblems.QuoteNotClosed(at, value, isApostrophe: Apostrophe().IsMatch(value));
        }

        // What follows a number sign is a note, with quotes of its own; between commas are more texts than one.
        var inside = value[1..^1];
        return quote == '\'' && SingleApostrophe().IsMatch(inside) && !inside.Contains(" #", StringComparison.Ordinal) && !Several().IsMatch(inside)
            ? NotationProblems.ApostropheInQuotes(at, inside.Replace("''", "'", StringComparison.Ordinal))
            : null;
    }

    [GeneratedRegex("""^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]""")]
    private static partial Regex TextAfterBracket();

    [GeneratedRegex("""^[|>-]\s+[^\s#]""")]
    private static partial Regex TextOnTheSameLine();

    /// <summary>A pair stands for one apostrophe; one alone ends the text.</summary>
    [GeneratedRegex("""(?<!')(?:'')*'(?!')""")]
    private static partial Regex SingleApostrophe();

    [GeneratedRegex("""'\s*,\s*'""")]
    private static partial Regex Several();

    /// <summary>A word that is short for another: 's, 't, 'n, 'k, 'm.</summary>
    [GeneratedRegex("""^'[stnkm]\b[^']*$""")]
    private static partial Regex Apostrophe();
}
