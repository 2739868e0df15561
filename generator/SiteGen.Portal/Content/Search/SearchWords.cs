using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Search;

/// <summary>What editors keep for the search in <c>content/search/</c>.</summary>
/// <param name="Lexicon">Words that compounds are made of, besides those of the content.</param>
/// <param name="Synonyms">Groups of words and phrases that mean the same.</param>
public sealed record SearchWords(ImmutableArray<string> Lexicon, ImmutableArray<ImmutableArray<string>> Synonyms)
{
    public static SearchWords None { get; } = new([], []);
}
