using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Search;

/// <summary>
/// The seam to the analysis of the search engine: a text to its terms in order, without the words that say nothing. What
/// compares texts compares them as the search does.
/// </summary>
public delegate ImmutableArray<TextTerm> TextAnalysis(string text);
