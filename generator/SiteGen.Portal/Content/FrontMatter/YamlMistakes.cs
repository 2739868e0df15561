using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Names the everyday mistake behind a piece of text that is not YAML, and says what to type.</summary>
internal static partial class YamlMistakes
{
    /// <summary>Stands in mended text for the value that held the slip; <see cref="YamlHazards"/> keeps it out of what editors type.</summary>
    public const string Mended = "\uFFFE";

    /// <summary>
    /// The first everyday mistake in a top-level key and everything under it, with the text as it would be without;
    /// that is the same text when the mistake can't be mended alone. Null when there is none.
    /// </summary>
    public static (Diagnostic Slip, string Mended)? TryExplain(string piece, YamlPlace place)
    {
        var lines = piece.Split('\n');
        var crooked = IndentMistakes.Find(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (ExplainLine(lines[i], place.Path, place.FirstLine + i) is { } slip)
            {
                lines[i] = Mend(lines[i], slip);
                return (slip, string.Join('\n', lines));
            }

            if (crooked is { } key && key.Line == i)
            {
                var indent = lines[i].IndexOf(key.Key, StringComparison.Ordinal);
                lines[i] = new string(' ', key.RightIndent) + lines[i].TrimStart();
                var at = new SourceSpan(place.Path, place.FirstLine + i, indent + 1, key.Key.Length);
                return (NotationProblems.NotStraightBelow(at, key.Key, key.Above), string.Join('\n', lines));
            }
        }

        return null;
    }

    public static Diagnostic AtFault(YamlPlace place, YamlException fault) => NotationProblems.NotYaml(new SourceSpan(
        place.Path, place.FirstLine + Math.Max(1, (int)fault.Start.Line) - 1, Math.Max(1, (int)fault.Start.Column)));

    private static Diagnostic? ExplainLine(string line, string path, int number)
    {
        var indent = line.Length - line.TrimStart().Length;
        var odd = line.AsSpan(0, indent).IndexOfAnyExcept(' ');
        if (odd >= 0)
        {
            return NotationProblems.NoPlainSpace(new SourceSpan(path, number, odd + 1, 1), line[odd]);
        }

        if (Bullet().Match(line) is { Success: true } bullet)
        {
            return NotationProblems.BulletForHyphen(new SourceSpan(path, number, indent + 1, 1), bullet.Groups["value"].Value);
        }

        if (KeyWithoutSpace().Match(line) is { Success: true } glued)
        {
            var (key, value) = (glued.Groups["key"], glued.Groups["value"].Value);
            return NotationProblems.NoSpaceAfterColon(new SourceSpan(path, number, key.Index + 1, key.Length), key.Value, value);
        }

        return KeyAndValue().Match(line) is { Success: true } match
            ? ValueMistakes.Explain(match.Groups["value"].Value, new SourceSpan(path, number, match.Groups["value"].Index + 1))
            : null;
    }

    /// <summary>Every slip but one before the text starts where its value does, or at the key that is glued to it.</summary>
    private static string Mend(string line, Diagnostic slip)
    {
        var start = slip.At.Column - 1;
        if (char.IsWhiteSpace(line[start]))
        {
            return SpecialSpace().Replace(line[..(line.Length - line.TrimStart().Length)], " ") + line.TrimStart();
        }

        var colon = KeyWithoutSpace().Match(line) is { Success: true } glued ? glued.Groups["value"].Index : start;
        return $"{line[..colon]} {Mended}";
    }

    [GeneratedRegex("""^\s*(?:- +)?(?:[\w-]+: +)(?<value>\S.*)$|^\s*- +(?<value>[^\s\w].*|\w[^:]*\s[^:]*:(?: .*)?)$""")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("""^\s*(?:- +)?(?<key>[a-z_]+):(?<value>[^\s:/].*|[\u00A0\u2000-\u200A\u202F\u3000].*\S.*)$""")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex("""^\s*[*•·]\s+(?<value>\S.*)$""")]
    private static partial Regex Bullet();

    /// <summary>A tab, or a space that is none to YAML. One space in its place leaves every column as it is.</summary>
    [GeneratedRegex("""[^\S ]""")]
    private static partial Regex SpecialSpace();
}
