using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Search;
using SiteGen.Search.Index;

namespace SiteGen.Indexing;

/// <summary>Our own search index behind the seam; this folder alone knows its types.</summary>
internal sealed class StaticSearchIndexer : ISearchIndexer
{
    public ImmutableArray<OutputFile> Index(SearchContent content) =>
    [
        .. SearchIndexBuilder.Build(content.Entries.Select(Document), Settings(content))
            .Select(f => new OutputFile(Routes.SearchIndex + f.Name, f.Bytes)),
    ];

    public TextAnalysis Analysis(SearchWords words) => new WordAnalysis(words).Terms;

    private static SearchSettings Settings(SearchContent content) => new()
    {
        Facets = [.. content.Facets.Select(f => new SearchFacet(f.Id, f.Label, [.. f.Values.Select(v => new FacetOption(v.Id, v.Label))]))],
        Lexicon = content.Words.Lexicon,
        Synonyms = content.Words.Synonyms,
    };

    private static SearchDocument Document(SearchEntry entry) => new()
    {
        Url = entry.Url,
        Title = entry.Title,
        Excerpt = entry.Summary.Length > 0 ? entry.Summary : entry.Texts[^1].ReplaceLineEndings(" "),
        Date = entry.Date,
        Texts =
        [
            new(SearchField.Title, entry.Title),
            new(SearchField.Summary, entry.Summary),
            .. entry.Names.Select(text => new FieldText(SearchField.Names, text)),
            .. entry.Headings.Select(text => new FieldText(SearchField.Headings, text)),
            .. entry.Texts.Select(text => new FieldText(SearchField.Body, text)),
        ],
        Facets = [.. entry.Choices.Select(c => new FacetChoice(c.Facet, c.Value))],
    };
}
