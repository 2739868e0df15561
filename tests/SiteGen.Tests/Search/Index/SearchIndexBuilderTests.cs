using System.IO.Compression;
using System.Text.Json;
using SiteGen.Search.Index;

namespace SiteGen.Tests.Search.Index;

public sealed class SearchIndexBuilderTests
{
    [Fact]
    public void The_same_documents_in_another_order_give_the_same_bytes()
    {
        var documents = Documents(200);

        var first = SearchIndexBuilder.Build(documents, new SearchSettings());
        var second = SearchIndexBuilder.Build(documents.AsEnumerable().Reverse(), new SearchSettings());

        Assert.Equal(Print(first), Print(second));
    }

    [Fact]
    public void A_changed_document_changes_few_files()
    {
        var documents = Documents(400);
        var before = SearchIndexBuilder.Build(documents, new SearchSettings()).Select(f => f.Name).ToHashSet();
        documents[7] = documents[7] with { Texts = [.. documents[7].Texts, new FieldText(SearchField.Body, "nieuwtje")] };

        var after = SearchIndexBuilder.Build(documents, new SearchSettings()).Select(f => f.Name).ToHashSet();

        Assert.InRange(after.Except(before).Count(), 1, 8);
    }

    [Fact]
    public void Files_are_gzip_without_a_trace_of_time_or_machine()
    {
        var files = SearchIndexBuilder.Build(Documents(20), new SearchSettings());

        Assert.All(files, f => Assert.Equal([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], f.Bytes.Span[..8].ToArray()));
        Assert.All(files, f => Assert.Equal(255, f.Bytes.Span[9]));
    }

    [Fact]
    public void The_manifest_names_every_file_that_it_leads_to_first()
    {
        var files = SearchIndexBuilder.Build(Documents(40), new SearchSettings()).ToDictionary(f => f.Name);

        var manifest = JsonDocument.Parse(Unpack(files["manifest.bin"])).RootElement;

        Assert.Equal(SearchIndexBuilder.Version, manifest.GetProperty("version").GetInt32());
        Assert.Equal(40, manifest.GetProperty("documents").GetInt32());
        string[] names = [manifest.GetProperty("facets").GetString()!, .. manifest.GetProperty("cards").GetString()!.Chunk(8).Select(c => new string(c))];
        Assert.All(names, name => Assert.Contains(name + ".bin", files.Keys));
    }

    [Fact]
    public void A_site_without_documents_has_an_index_too()
    {
        var files = SearchIndexBuilder.Build([], new SearchSettings());

        Assert.Contains(files, f => f.Name == SearchIndexBuilder.ManifestName);
    }

    [Fact]
    public void An_excerpt_ends_at_a_word()
    {
        var document = Documents(1)[0] with { Excerpt = string.Join(' ', Enumerable.Repeat("woord", 200)) };

        var texts = SearchIndexBuilder.Build([document], new SearchSettings()).Select(f => System.Text.Encoding.UTF8.GetString(Unpack(f)));

        Assert.Contains(texts, t => t.Contains("woord …", StringComparison.Ordinal));
    }

    private static List<SearchDocument> Documents(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new SearchDocument
        {
            Url = $"praktijken/p{i}/",
            Title = $"Techniek {Word(i)} in de klas",
            Excerpt = $"Over {Word(i * 7)}.",
            Texts =
            [
                new FieldText(SearchField.Title, $"Techniek {Word(i)} in de klas"),
                new FieldText(SearchField.Body, string.Join(' ', Enumerable.Range(0, 40).Select(n => Word(i * 31 + n * n)))),
            ],
        }),
    ];

    private static string Word(int seed) => new([.. Enumerable.Range(0, 6).Select(n => (char)('a' + (seed * 7919 % 5003 + n * seed) % 23))]);

    private static List<string> Print(IEnumerable<IndexFile> files) => [.. files.Select(f => f.Name + Convert.ToHexString(f.Bytes.Span))];

    private static byte[] Unpack(IndexFile file)
    {
        using var gzip = new GZipStream(new MemoryStream(file.Bytes.ToArray()), CompressionMode.Decompress);
        using var target = new MemoryStream();
        gzip.CopyTo(target);
        return target.ToArray();
    }
}
