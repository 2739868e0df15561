using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>
/// Text to a map of keys. When the text as a whole is not YAML, every top-level key is read on its own, so that one
/// slip hides neither the other keys nor the other slips.
/// </summary>
internal static partial class YamlReader
{
    public static YamlMap Read(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        var attempt = ImmutableArray.CreateBuilder<Diagnostic>();
        try
        {
            var node = YamlTree.Read(yaml, place, attempt);
            found.AddRange(attempt);
            return AsMap(node, yaml, place, found);
        }
        catch (YamlException)
        {
            return ReadByKey(yaml, place, found);
        }
    }

    private static YamlMap AsMap(
        YamlNode? node, string text, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        switch (node)
        {
            case YamlMap map:
                return map;
            case null:
                return YamlMap.Empty;
            default:
                found.Add(YamlMistakes.TryExplain(text, place)
                    ?? NotationProblems.NotKeysAndValues(new SourceSpan(place.Path, node.At.Line, node.At.Column)));
                return YamlMap.Empty;
        }
    }

    private static YamlMap ReadByKey(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var before = found.Count;
        foreach (var (text, line) in TopLevelPieces(yaml))
        {
            var at = place with { FirstLine = place.FirstLine + line };
            try
            {
                entries.AddRange(AsMap(YamlTree.Read(text, at, found), text, at, found).Entries);
            }
            catch (YamlException fault)
            {
                found.Add(YamlMistakes.TryExplain(text, at) ?? YamlMistakes.AtFault(at, fault));
                if (LeadingKey().Match(text) is { Success: true, Length: var length } key)
                {
                    var keyAt = new TextSpan(at.FirstLine, 1, length - 1);
                    entries.Add(new YamlEntry(key.Groups[1].Value, keyAt, new YamlBroken(keyAt)));
                }
            }
        }

        if (found.Count == before)
        {
            // Each piece reads alone, so the fault lies between them.
            found.Add(NotationProblems.NotYaml(new SourceSpan(place.Path, place.FirstLine, 1)));
        }

        ReportDuplicates(entries, place, found);
        return new YamlMap([.. entries.DistinctBy(e => e.Key)], new TextSpan(place.FirstLine, 1, 0));
    }

    private static void ReportDuplicates(
        IEnumerable<YamlEntry> entries, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => !seen.Add(e.Key)))
        {
            var at = new SourceSpan(place.Path, entry.KeyAt.Line, entry.KeyAt.Column, entry.KeyAt.Length);
            found.Add(NotationProblems.DuplicateKey(at, entry.Key));
        }
    }

    /// <summary>A piece starts at each line that begins with a letter or digit in the first column.</summary>
    private static IEnumerable<(string Text, int Line)> TopLevelPieces(string yaml)
    {
        var lines = yaml.Split('\n');
        var start = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || (lines[i].Length > 0 && (char.IsLetterOrDigit(lines[i][0]) || lines[i][0] is '"' or '\'')))
            {
                yield return (string.Join('\n', lines[start..i]) + "\n", start);
                start = i;
            }
        }
    }

    [GeneratedRegex("""^([\w-]+):""")]
    private static partial Regex LeadingKey();
}
