using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Pages.Search;

namespace SiteGen.Indexing;

/// <summary>The seam to the search engine: what can be found to the files that the browser searches in.</summary>
internal interface ISearchIndexer
{
    /// <returns>By path in ordinal order, all in one folder.</returns>
    ImmutableArray<OutputFile> Index(SearchContent content);

    /// <summary>How the engine takes a text apart, for stages that compare texts.</summary>
    TextAnalysis Analysis(SearchWords words);
}
