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
        yaml = YamlHazards.Defuse(yaml, place, found, out var isTooDeep);
        if (isTooDeep)
        {
            return YamlMap.Empty;
        }

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
            case null or YamlBroken:
                return YamlMap.Empty;
            default:
                found.Add(YamlMistakes.TryExplain(text, place)?.Slip
                    ?? NotationProblems.NotKeysAndValues(new SourceSpan(place.Path, node.At.Line, node.At.Column)));
                return Broken(text, place);
        }
    }

    private static YamlMap ReadByKey(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        var before = found.Count;
        var entries = TopLevelPieces(yaml)
            .SelectMany(piece => ReadPiece(piece.Text, place with { FirstLine = place.FirstLine + piece.Line }, found).Entries)
            .ToList();
        if (found.Count == before)
        {
            // Each piece reads alone, so the fault lies between them.
            found.Add(NotationProblems.NotYaml(new SourceSpan(place.Path, place.FirstLine, 1)));
        }

        ReportDuplicates(entries, place, found);
        return new YamlMap([.. entries.DistinctBy(e => e.Key)], new TextSpan(place.FirstLine, 1, 0));
    }

    /// <summary>Mends one slip after the other, until the rest can be read or the fault is no everyday slip.</summary>
    private static YamlMap ReadPiece(string text, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        for (var isMended = false; ; isMended = true)
        {
            var attempt = ImmutableArray.CreateBuilder<Diagnostic>();
            try
            {
                var map = AsMap(YamlTree.Read(text, place, attempt), text, place, attempt);
                found.AddRange(attempt);
                return map;
            }
            catch (YamlException fault)
            {
                if (YamlMistakes.TryExplain(text, place) is not var (slip, mended))
                {
                    if (!isMended)
                    {
                        found.Add(YamlMistakes.AtFault(place, fault));
                    }

                    return Broken(text, place);
                }

                found.Add(slip);
                if (mended == text)
                {
                    return Broken(text, place);
                }

                text = mended;
            }
        }
    }

    /// <summary>Keeps a key whose value has been reported from being reported as missing too.</summary>
    private static YamlMap Broken(string text, YamlPlace place)
    {
        if (LeadingKey().Match(text) is not { Success: true, Length: var length } key)
        {
            return YamlMap.Empty;
        }

        var at = new TextSpan(place.FirstLine, 1, length - 1);
        return new YamlMap([new YamlEntry(key.Groups[1].Value, at, new YamlBroken(at))], at);
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
