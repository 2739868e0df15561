using System.Collections.Immutable;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>The terms of all words, by ordinal order, and the parts of those words that are compounds.</summary>
internal sealed class TermTable
{
    private readonly int[] _termOfSurface;
    private readonly ImmutableArray<string>[] _parts;
    private readonly int[][] _partTerms;

    public TermTable(Vocabulary vocabulary, CompoundSplitter splitter)
    {
        Surfaces = vocabulary.Surfaces;
        _parts = [.. Surfaces.Select(splitter.Split)];
        var ofSurfaces = Surfaces.Select(SearchTerms.Term).ToArray();
        var ofParts = _parts.Select(parts => parts.Select(SearchTerms.Term).ToArray()).ToArray();
        Terms = [.. ofSurfaces.Concat(ofParts.SelectMany(p => p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = Terms.Select((term, number) => (term, number)).ToDictionary(p => p.term, p => p.number, StringComparer.Ordinal);
        _termOfSurface = [.. ofSurfaces.Select(t => numbers[t])];
        _partTerms = [.. ofParts.Select(parts => parts.Select(t => numbers[t]).ToArray())];
    }

    public IReadOnlyList<string> Surfaces { get; }

    public ImmutableArray<string> Terms { get; }

    public int TermOf(int surface) => _termOfSurface[surface];

    public int[] PartTermsOf(int surface) => _partTerms[surface];

    public ImmutableArray<string> PartsOf(int surface) => _parts[surface];
}
