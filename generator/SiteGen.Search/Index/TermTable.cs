using System.Collections.Immutable;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>The terms of all words, by ordinal order, and the parts of those words that are compounds.</summary>
internal sealed class TermTable
{
    private readonly int _words;
    private readonly int[] _termOfSurface;
    private readonly ImmutableArray<string>[] _parts;
    private readonly int[][] _partTerms;

    public TermTable(Vocabulary vocabulary, CompoundSplitter splitter)
    {
        var compounds = vocabulary.Surfaces.Select(splitter.Split).ToList();
        var spellings = vocabulary.Surfaces.Concat(compounds.SelectMany(parts => parts)).Distinct(StringComparer.Ordinal).ToList();
        var hyphenated = vocabulary.Hyphenated.ExceptBy(spellings, pair => pair.Key, StringComparer.Ordinal).ToList();
        _words = spellings.Count;
        Surfaces = [.. spellings, .. hyphenated.Select(pair => pair.Key)];
        _parts = [.. compounds, .. spellings.Skip(compounds.Count).Select(_ => ImmutableArray<string>.Empty), .. hyphenated.Select(pair => pair.Value)];
        var ofSurfaces = vocabulary.Surfaces.Select(SearchTerms.Term).ToArray();
        var ofParts = compounds.Select(parts => parts.Select(SearchTerms.Term).ToArray()).ToArray();
        Terms = [.. ofSurfaces.Concat(ofParts.SelectMany(p => p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = Terms.Select((term, number) => (term, number)).ToDictionary(p => p.term, p => p.number, StringComparer.Ordinal);
        _termOfSurface = [.. ofSurfaces.Select(t => numbers[t])];
        _partTerms = [.. ofParts.Select(parts => parts.Select(t => numbers[t]).ToArray())];
    }

    /// <summary>Words of the documents, then other parts of compounds, then words with a hyphen as if they had none.</summary>
    public ImmutableArray<string> Surfaces { get; }

    public ImmutableArray<string> Terms { get; }

    public bool IsWord(int surface) => surface < _words;

    public int TermOf(int surface) => _termOfSurface[surface];

    public int[] PartTermsOf(int surface) => _partTerms[surface];

    public ImmutableArray<string> PartsOf(int surface) => _parts[surface];
}
