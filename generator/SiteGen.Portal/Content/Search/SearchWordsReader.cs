using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Search;

/// <summary>Reads <c>search/synonyms.yml</c> and <c>search/lexicon.txt</c>.</summary>
internal static class SearchWordsReader
{
    public const string SynonymsFile = "search/synonyms.yml";
    public const string LexiconFile = "search/lexicon.txt";

    /// <summary>A shorter word is no part of a compound to the search: nearly every word would hold it.</summary>
    private const int ShortestWord = 3;

    /// <summary>A phrase as it stands in the file.</summary>
    private sealed record Phrase(string Text, TextSpan At);

    private sealed record Group(Phrase Key, ImmutableArray<Phrase> Others);

    public static bool Owns(string path) => path is SynonymsFile or LexiconFile;

    /// <returns>Groups for the synonyms, words for the lexicon; what is wrong is left out and reported.</returns>
    public static SearchWords Read(SourceFile file, FileFindings findings)
    {
        if (!TextDecoder.TryDecode(file.Bytes.Span, out var text, out var encoding))
        {
            findings.Report(ContentProblems.OtherEncoding(file.DisplayPath, encoding));
            return SearchWords.None;
        }

        return file.Path == LexiconFile
            ? SearchWords.None with { Lexicon = ReadLexicon(text, findings) }
            : SearchWords.None with { Synonyms = ReadSynonyms(text, findings) };
    }

    /// <summary>One word a line; what follows a number sign is a note.</summary>
    private static ImmutableArray<string> ReadLexicon(string text, FileFindings findings)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var lines = text.Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number].Split('#')[0];
            var word = line.Trim();
            if (word.Length == 0)
            {
                continue;
            }

            var at = new SourceSpan(findings.Path, number + 1, line.IndexOf(word, StringComparison.Ordinal) + 1, word.Length);
            if (!word.All(char.IsLetter))
            {
                findings.Report(SearchWordProblems.NotOneWord(at, word));
            }
            else if (word.Length < ShortestWord)
            {
                findings.Report(SearchWordProblems.WordTooShort(at, word, ShortestWord));
            }
            else if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                findings.Report(SearchWordProblems.WordTwice(at, word));
            }
            else
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<string>> ReadSynonyms(string text, FileFindings findings)
    {
        var map = YamlReader.Read(text, new YamlPlace(findings.Path, 1, findings.Limits), findings.Diagnostics);
        var groups = map.Entries
            .Select(entry => new Group(new Phrase(entry.Key, entry.KeyAt), [.. Phrases(entry, findings)]))
            .ToImmutableArray();
        var byKey = groups.DistinctBy(g => g.Key.Text, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key.Text, StringComparer.OrdinalIgnoreCase);
        ReportDuplicates(groups, findings);
        ReportKeysElsewhere(groups, byKey, findings);
        ReportCycles(groups, byKey, findings);
        return [.. groups.Where(g => !g.Others.IsEmpty).Select(g => g.Others.Select(p => p.Text).Prepend(g.Key.Text).ToImmutableArray())];
    }

    private static IEnumerable<Phrase> Phrases(YamlEntry entry, FileFindings findings) =>
        entry.Value is YamlScalar { IsEmpty: true } or YamlList { Items.Length: 0 }
            ? Unreadable(entry.KeyAt, findings)
            : Phrases(entry.Value, findings);

    private static IEnumerable<Phrase> Phrases(YamlNode node, FileFindings findings)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                return [new Phrase(scalar.Value, scalar.At)];
            case YamlList list:
                return list.Items.SelectMany(item => item is YamlList ? Unreadable(item.At, findings) : Phrases(item, findings)).ToList();
            case YamlBroken:
                return [];
            default:
                return Unreadable(node.At, findings);
        }
    }

    private static IEnumerable<Phrase> Unreadable(TextSpan at, FileFindings findings)
    {
        findings.Report(SearchWordProblems.NotASynonym(Place(at, findings)));
        return [];
    }

    /// <summary>A phrase belongs to one group, and stands in it once.</summary>
    private static void ReportDuplicates(ImmutableArray<Group> groups, FileFindings findings)
    {
        var seen = new Dictionary<string, Group>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            foreach (var phrase in group.Others)
            {
                if (phrase.Text.Equals(group.Key.Text, StringComparison.OrdinalIgnoreCase) || !seen.TryAdd(phrase.Text, group))
                {
                    var first = seen.GetValueOrDefault(phrase.Text, group);
                    findings.Report(SearchWordProblems.SynonymTwice(Place(phrase.At, findings), phrase.Text, first.Key.Text));
                }
            }
        }
    }

    /// <summary>The word before the colon may not stand at another one too. Where both lead to each other, that is what is said.</summary>
    private static void ReportKeysElsewhere(ImmutableArray<Group> groups, Dictionary<string, Group> byKey, FileFindings findings)
    {
        foreach (var group in groups)
        {
            var key = group.Key.Text;
            var elsewhere = byKey[key] != group
                ? byKey[key]
                : groups.FirstOrDefault(g => g != group && g.Others.Any(p => p.Text.Equals(key, StringComparison.OrdinalIgnoreCase)) && !Leads(key, g.Key.Text, byKey));
            if (elsewhere is not null)
            {
                findings.Report(SearchWordProblems.SynonymTwice(Place(group.Key.At, findings), key, elsewhere.Key.Text));
            }
        }
    }

    /// <summary>A word that leads back to itself by way of other words: nobody can tell which one editors prefer.</summary>
    private static void ReportCycles(ImmutableArray<Group> groups, Dictionary<string, Group> byKey, FileFindings findings)
    {
        foreach (var group in groups)
        {
            foreach (var phrase in group.Others.Where(p => !p.Text.Equals(group.Key.Text, StringComparison.OrdinalIgnoreCase)))
            {
                if (Leads(phrase.Text, group.Key.Text, byKey))
                {
                    findings.Report(SearchWordProblems.SynonymCycle(Place(phrase.At, findings), group.Key.Text, phrase.Text));
                }
            }
        }
    }

    private static bool Leads(string from, string to, Dictionary<string, Group> byKey)
    {
        var waiting = new Stack<string>([from]);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (waiting.TryPop(out var next))
        {
            if (next.Equals(to, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (seen.Add(next) && byKey.TryGetValue(next, out var group))
            {
                group.Others.ToList().ForEach(p => waiting.Push(p.Text));
            }
        }

        return false;
    }

    private static SourceSpan Place(TextSpan at, FileFindings findings) => new(findings.Path, at.Line, at.Column, at.Length);
}
