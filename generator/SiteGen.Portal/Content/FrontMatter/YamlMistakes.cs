using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Names the everyday mistake behind a piece of text that is not YAML, and says what to type.</summary>
internal static partial class YamlMistakes
{
    private static readonly char[] CurlyQuotes = ['“', '”', '„', '‘', '’', '‚'];

    /// <summary>The first everyday mistake in a top-level key and everything under it, or null.</summary>
    public static Diagnostic? TryExplain(string piece, YamlPlace place) =>
        piece.Split('\n').Select((line, i) => ExplainLine(line, place.Path, place.FirstLine + i)).FirstOrDefault(d => d is not null);

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

    [GeneratedRegex("""^\s*(?:- +)?(?:[\w-]+: +)(?<value>\S.*)$|^\s*- +(?<value>[^\s\w].*)$""")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("""^\s*(?:- +)?(?<key>[a-z_]+):(?<value>[^\s:/].*)$""")]
    private static partial Regex KeyWithoutSpace();
}
