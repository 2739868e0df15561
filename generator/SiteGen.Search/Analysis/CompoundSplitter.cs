using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Search.Analysis;

/// <summary>
/// Splits a Dutch compound into words of a lexicon, with s, e or en between them: <c>techniekonderwijs</c> is
/// <c>techniek</c> and <c>onderwijs</c>. A word that can't be covered whole is not split at all.
/// </summary>
public sealed class CompoundSplitter
{
    private const int ShortestCompound = 8;
    private const int ShortestPart = 4;
    private const int MostParts = 4;

    /// <summary>Endings and prepositions that are words too: a part like this says nothing about the whole.</summary>
    private static readonly FrozenSet<string> NoParts = (
        "heid heden lijk lijke baar bare schap schappen ende ingen aties atie eren eert tion tief loos loze achtig matig "
        + "matige aren eren sten eling isme isch ische teit teiten ment menten naar door over onder voor tegen achter "
        + "tussen samen binnen buiten boven tijdens vanuit vanaf langs rond zonder mede vast weer terug toch hele alle "
        + "deel gaan gaat doen komt komen staan staat laten houden nemen leggen stellen zetten brengen maken vallen "
        + "geven krijgen zien zijn heeft waar daar hier meer min non anti inter intra extra super semi auto ander andere "
        + "sting ting ring ling lingen ings king kingen ding dingen ners ger gers ster sters tors tore tie ties "
        + "stand leid loop open volg voer werp wend zorgt neemt eind uit aan bij die wel niet veel even elke "
        + "rijk tien konden maakten haag html example index").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Bindings = ["", "s", "en", "e"];

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">In plain lower case; short or empty ones are left out here.</param>
    public CompoundSplitter(IEnumerable<string> words)
    {
        _words = words.Where(CanBePart).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static bool CanBePart(string word) =>
        word.Length >= ShortestPart && !NoParts.Contains(word) && !DutchStopWords.All.Contains(word)
        && word.All(char.IsAsciiLetterLower);

    /// <summary>
    /// The parts in order; empty when the word is not a compound. Of several ways the one with the fewest parts wins, and
    /// of those the one with the longest last part.
    /// </summary>
    public ImmutableArray<string> Split(string word)
    {
        if (word.Length < ShortestCompound)
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
            return _words.Contains(parts[index]);
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
}
