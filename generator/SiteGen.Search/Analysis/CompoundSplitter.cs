using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Search.Analysis;

/// <summary>
/// Splits a Dutch compound into words of a lexicon, with s, e or en between them: <c>techniekonderwijs</c> is
/// <c>techniek</c> and <c>onderwijs</c>. A word that can't be covered whole is not split at all.
/// </summary>
public sealed class CompoundSplitter
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>Of words that nobody picked: three letters are an ending or a slip too often.</summary>
    private const int ShortestSiteWord = 4;

    private const int ShortestInflected = 5;

    private static readonly string[] Bindings = ["", "s", "en", "e"];

    /// <summary>As terms.</summary>
    private readonly FrozenSet<string> _whole;
    private readonly FrozenSet<string> _lastTerms;
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="siteWords">In plain lower case; what can't be a part is left out here.</param>
    /// <param name="lexicon">Words that editors picked: parts of compounds that are not split themselves.</param>
    public CompoundSplitter(IEnumerable<string> siteWords, IEnumerable<string> lexicon)
    {
        var picked = lexicon.Where(word => word.Length >= ShortestPart && word.All(char.IsAsciiLetterLower)).ToList();
        _whole = picked.Select(DutchAnalyzer.Stem).ToFrozenSet(StringComparer.Ordinal);
        _words = siteWords.Where(CanBePart).Concat(picked).ToFrozenSet(StringComparer.Ordinal);
        _lastTerms = _words.Select(DutchAnalyzer.Stem).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static bool CanBePart(string word) => HasShapeOfPart(word) && !CompoundStopWords.All.Contains(word);

    /// <summary>Whether a word that nobody picked could be a part, were it not for <see cref="CompoundStopWords"/>.</summary>
    internal static bool HasShapeOfPart(string word) =>
        word.Length >= ShortestSiteWord && !DutchStopWords.All.Contains(word) && word.All(char.IsAsciiLetterLower);

    /// <summary>
    /// The parts in order; empty when the word is not a compound. Of several ways the one with the fewest parts wins, and
    /// of those the one with the longest last part.
    /// </summary>
    public ImmutableArray<string> Split(string word)
    {
        if (word.Length < ShortestCompound || (_whole.Count > 0 && _whole.Contains(DutchAnalyzer.Stem(word))))
        {
            return [];
        }

        if (word.Contains('.', StringComparison.Ordinal))
        {
            return PartsOfAddress(word);
        }

        for (var parts = 2; parts <= MostParts; parts++)
        {
            var found = new string[parts];
            if (TryCover(word, 0, found, 0))
            {
                return [.. found];
            }
        }

        return [];
    }

    /// <summary>The tokenizer keeps <c>stagemarkt.nl</c> whole; people also look for its name alone.</summary>
    private static ImmutableArray<string> PartsOfAddress(string word) =>
        [.. word.Split('.').Where(CanBePart).Distinct()];

    /// <summary>Covers the rest of the word with exactly the parts that are still open.</summary>
    private bool TryCover(string word, int start, string[] parts, int index)
    {
        if (index == parts.Length - 1)
        {
            parts[index] = word[start..];
            return IsLastPart(parts[index]);
        }

        for (var end = start + ShortestPart; end <= word.Length - ShortestPart; end++)
        {
            if (!_lookup.Contains(word.AsSpan(start, end - start)))
            {
                continue;
            }

            foreach (var binding in Bindings)
            {
                parts[index] = word[start..end];
                if (word.AsSpan(end).StartsWith(binding) && end + binding.Length <= word.Length - ShortestPart
                    && TryCover(word, end + binding.Length, parts, index + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The end of a compound takes endings: <c>werkplekken</c> has <c>plek</c>. With an e it is an adjective, or a slip.</summary>
    private bool IsLastPart(string word) =>
        _words.Contains(word)
        || (word.Length >= ShortestInflected && word[^1] != 'e' && CanBePart(word) && _lastTerms.Contains(DutchAnalyzer.Stem(word)));
}
