using System.Collections.Immutable;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>Every word as it stands in the documents, analysed once, with a number for its plain spelling.</summary>
internal sealed class Vocabulary
{
    /// <summary>Says of a word that it is not searched for.</summary>
    public const int StopWord = -1;

    /// <summary>Stands between two texts of a field: no phrase runs on over it.</summary>
    public const int TextBreak = -2;

    /// <summary>A word whose forms together occur less often may be a slip of the pen, and is no part of a compound.</summary>
    private const int FrequentFrom = 3;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hyphenated = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = [];
    private readonly List<int> _counts = [];

    public Vocabulary() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>By number.</summary>
    public IReadOnlyList<string> Surfaces => _spellings;

    /// <summary>Words that the documents write with a hyphen: as one word, and the words that they are made of.</summary>
    public SortedDictionary<string, ImmutableArray<string>> Hyphenated { get; } = new(StringComparer.Ordinal);

    public void AddHyphenated(string words)
    {
        if (!words.All(c => char.IsLetter(c) || c == '-') || !_hyphenated.Add(words))
        {
            return;
        }

        var parts = words.Split('-').Select(word => SearchTerms.Surface(word)).OfType<string>().ToImmutableArray();
        if (!parts.IsEmpty && SearchTerms.Surface(words.Replace("-", "", StringComparison.Ordinal)) is { } whole)
        {
            Hyphenated[whole] = parts;
        }
    }

    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var number))
        {
            number = SearchTerms.Surface(word) is { } surface ? NumberOfSurface(surface) : StopWord;
            _lookup[word] = number;
        }

        if (number >= 0)
        {
            _counts[number]++;
        }

        return number;
    }

    /// <param name="lexicon">As editors wrote it.</param>
    public CompoundSplitter Splitter(IEnumerable<string> lexicon) =>
        new(FrequentSurfaces(), lexicon.Select(word => SearchTerms.Surface(word) ?? ""));

    private IEnumerable<string> FrequentSurfaces() => _spellings
        .Zip(_counts)
        .GroupBy(word => SearchTerms.Term(word.First), StringComparer.Ordinal)
        .Where(forms => forms.Sum(word => word.Second) >= FrequentFrom)
        .SelectMany(forms => forms.Select(word => word.First));

    private int NumberOfSurface(string surface)
    {
        if (!_surfaces.TryGetValue(surface, out var number))
        {
            number = _spellings.Count;
            _surfaces.Add(surface, number);
            _spellings.Add(surface);
            _counts.Add(0);
        }

        return number;
    }
}
