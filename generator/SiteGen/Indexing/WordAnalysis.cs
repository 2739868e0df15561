using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content.Search;
using SiteGen.Search.Analysis;

namespace SiteGen.Indexing;

/// <summary>Takes a text apart as the index does: stems, one term for words that mean the same, compounds and their parts.</summary>
internal sealed class WordAnalysis
{
    private readonly FrozenDictionary<string, string> _synonyms;
    private readonly CompoundSplitter _splitter;

    public WordAnalysis(SearchWords words)
    {
        // Phrases are left to the search itself; a word stands for the first of its group.
        _synonyms = SynonymTable.Of(words.Synonyms.Select(g => g.AsEnumerable())).Groups
            .Select(group => group.Where(member => !member.Contains(' ', StringComparison.Ordinal)).ToList())
            .SelectMany(group => group.Select(member => KeyValuePair.Create(member, group[0])))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary();
        _splitter = new CompoundSplitter([], words.Lexicon.Select(word => SearchTerms.Surface(word) ?? ""));
    }

    public ImmutableArray<TextTerm> Terms(string text)
    {
        var terms = ImmutableArray.CreateBuilder<TextTerm>();
        foreach (var token in DutchAnalyzer.Analyze(text))
        {
            if (SearchTerms.Surface(text.AsSpan(token.Start, token.End - token.Start)) is { } surface)
            {
                terms.Add(Term(surface));
                terms.AddRange(_splitter.Split(surface).Select(Term));
            }
        }

        return terms.ToImmutable();
    }

    private TextTerm Term(string surface)
    {
        var term = SearchTerms.Term(surface);
        return new TextTerm(_synonyms.GetValueOrDefault(term, term), surface);
    }
}
