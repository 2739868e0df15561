using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>What the index needs to know besides the documents.</summary>
public sealed record SearchSettings
{
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>Words that compounds are made of, besides the words of the documents.</summary>
    public ImmutableArray<string> Lexicon { get; init; } = [];

    /// <summary>Groups of words and phrases that mean the same.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];
}
