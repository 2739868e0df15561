using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Finds the first key that does not stand straight below the keys that it belongs with.</summary>
internal static partial class IndentMistakes
{
    /// <param name="Line">0-based.</param>
    /// <param name="Above">The key that it should stand below, with as many spaces before it.</param>
    internal readonly record struct CrookedKey(int Line, string Key, string Above, int RightIndent);

    private readonly record struct OpenKey(string Key, int Indent, bool HasText);

    public static CrookedKey? Find(string[] lines)
    {
        var open = new Stack<OpenKey>();
        var blockIndent = int.MaxValue;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart(' ').Length;
            if (indent > blockIndent || lines[i].Length == indent || KeyLine().Match(lines[i]) is not { Success: true } match)
            {
                continue;
            }

            blockIndent = int.MaxValue;
            var key = new OpenKey(match.Groups["key"].Value, match.Groups["key"].Index, match.Groups["value"].Length > 0);
            if (match.Groups["dash"].Success)
            {
                Close(open, indent);
            }
            else if (open.TryPeek(out var above) && IsCrooked(key, above, open))
            {
                return new CrookedKey(i, key.Key, above.Key, above.Indent);
            }

            Close(open, key.Indent);
            open.Push(key);
            if (match.Groups["value"].Value is ['|' or '>', ..])
            {
                blockIndent = key.Indent;
            }
        }

        return null;
    }

    /// <summary>Deeper than a key that has text already, or between two depths.</summary>
    private static bool IsCrooked(OpenKey key, OpenKey above, Stack<OpenKey> open) => key.Indent > above.Indent
        ? above.HasText
        : open.All(o => o.Indent != key.Indent);

    private static void Close(Stack<OpenKey> open, int indent)
    {
        while (open.TryPeek(out var top) && top.Indent >= indent)
        {
            open.Pop();
        }
    }

    [GeneratedRegex("""^ *(?<dash>- +)?(?<key>[\w-]+):(?: +(?<value>[^\s#].*)?|$)""")]
    private static partial Regex KeyLine();
}
