using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Names the everyday mistake behind a piece of text that is not YAML, and says what to type.</summary>
internal static partial class YamlMistakes
{
    private static readonly char[] CurlyQuotes = ['“', '”', '„', '‘', '’', '‚'];

    /// <summary>Stands in mended text for the value that held the slip; <see cref="YamlHazards"/> keeps it out of what editors type.</summary>
    public const string Mended = "\uFFFE";

    /// <summary>
    /// The first everyday mistake in a top-level key and everything under it, with the text as it would be without;
    /// that is the same text when the mistake can't be mended alone. Null when there is none.
    /// </summary>
    public static (Diagnostic Slip, string Mended)? TryExplain(string piece, YamlPlace place)
    {
        var lines = piece.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (ExplainLine(lines[i], place.Path, place.FirstLine + i) is { } slip)
            {
                lines[i] = Mend(lines[i], slip);
                return (slip, string.Join('\n', lines));
            }
        }

        return null;
    }

    public static Diagnostic AtFault(YamlPlace place, YamlException fault) => NotationProblems.NotYaml(new SourceSpan(
        place.Path, place.FirstLine + Math.Max(1, (int)fault.Start.Line) - 1, Math.Max(1, (int)fault.Start.Column)));

    private static Diagnostic? ExplainLine(string line, string path, int number)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        var tab = line.IndexOf('\t', 0, indent);
        if (tab >= 0)
        {
            return NotationProblems.TabInIndent(new SourceSpan(path, number, tab + 1, 1));
        }

        if (KeyWithoutSpace().Match(line) is { Success: true } glued)
        {
            var key = glued.Groups["key"];
            return NotationProblems.NoSpaceAfterColon(
                new SourceSpan(path, number, key.Index + 1, key.Length), key.Value, glued.Groups["value"].Value);
        }

        return KeyAndValue().Match(line) is { Success: true } match
            ? ExplainValue(match.Groups["value"].Value, new SourceSpan(path, number, match.Groups["value"].Index + 1))
            : null;
    }

    /// <summary>Every slip but a tab starts where its value does, or at the key that is glued to it.</summary>
    private static string Mend(string line, Diagnostic slip)
    {
        var start = slip.At.Column - 1;
        if (line[start] == '\t')
        {
            return line;
        }

        var colon = KeyWithoutSpace().Match(line) is { Success: true } glued ? glued.Groups["value"].Index : start;
        return $"{line[..colon]} {Mended}";
    }

    private static Diagnostic? ExplainValue(string value, SourceSpan at)
    {
        at = at with { Length = value.Length };
        return value[0] switch
        {
            _ when CurlyQuotes.Contains(value[0]) => NotationProblems.CurlyQuotes(at, value.Trim(CurlyQuotes)),
            '"' or '\'' when !IsClosed(value) => NotationProblems.QuoteNotClosed(at, value[0]),
            '"' or '\'' => null,
            '[' when !value.TrimEnd().EndsWith(']') => NotationProblems.BracketNotClosed(at),
            '[' or '{' or '|' or '>' => null,
            '@' or '`' or '%' or '&' or '*' or '!' or '?' or ',' or ']' or '}' =>
                NotationProblems.SpecialFirstCharacter(at, value),
            _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') =>
                NotationProblems.UnquotedColon(at, value),
            _ => null,
        };
    }

    private static bool IsClosed(string value)
    {
        var trimmed = value.TrimEnd();
        return trimmed.Length > 1 && trimmed[^1] == trimmed[0];
    }

    [GeneratedRegex("""^\s*(?:- +)?(?:[\w-]+: +)(?<value>\S.*)$|^\s*- +(?<value>[^\s\w].*|\w[^:]*\s[^:]*:(?: .*)?)$""")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("""^\s*(?:- +)?(?<key>[a-z_]+):(?<value>[^\s:/].*)$""")]
    private static partial Regex KeyWithoutSpace();
}
