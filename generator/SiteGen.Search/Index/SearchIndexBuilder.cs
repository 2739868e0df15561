using System.Collections.Immutable;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>
/// Documents to the files of a static index, as FORMAT.md lays down. The same documents give the same bytes, in
/// whatever order they come.
/// </summary>
public static class SearchIndexBuilder
{
    /// <summary>A client refuses an index of another version.</summary>
    public const int Version = 3;

    public const string ManifestName = "manifest.bin";

    /// <summary>In UTF-16 units: two or three lines.</summary>
    public const int LongestExcerpt = 200;

    /// <returns>By name in ordinal order.</returns>
    public static ImmutableArray<IndexFile> Build(IEnumerable<SearchDocument> documents, SearchSettings settings)
    {
        var vocabulary = new Vocabulary();
        var read = documents
            .OrderBy(d => d.Url, StringComparer.Ordinal)
            .Select(d => DocumentWords.Of(d, vocabulary))
            .ToList();
        var terms = new TermTable(vocabulary, vocabulary.Splitter(settings.Lexicon));
        var ordered = DocumentOrder.Of(read, terms);
        var lists = PostingLists.Of(ordered, terms);

        var files = new IndexFiles();
        var cards = new CardWriter(ordered);
        var manifest = new ManifestWriter
        {
            Documents = ordered.Length,
            Dictionary = new DictionaryWriter(lists, cards, files).Write(terms),
            Cards = cards.WriteAll(files),
            PerCard = cards.PerFile,
            Facets = FacetWriter.Write(ordered, settings.Facets, files),
            Dates = FacetWriter.WriteDates(ordered, files),
            FacetList = settings.Facets,
            Synonyms = SynonymTable.Of(settings.Synonyms.Select(g => g.AsEnumerable())).Groups,
        };
        files.AddManifest(manifest.ToBytes());
        return files.ToImmutable();
    }
}
