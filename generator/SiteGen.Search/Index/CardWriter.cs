using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Search.Index;

/// <summary>What a result shows of each document (address, title, excerpt, date), a few documents a file.</summary>
internal sealed class CardWriter
{
    /// <summary>Ten results then come from one file of some 40 kilobytes, and not from nearly all of a few.</summary>
    private const int OneFile = 512;

    private const int FewestPerFile = 16;

    /// <summary>The manifest names them all: in a very large site a file holds more.</summary>
    private const int MostFiles = 4_096;

    private readonly ImmutableArray<byte[]> _cards;

    public CardWriter(ImmutableArray<DocumentWords> documents)
    {
        _cards = [.. documents.Select(d => Card(d.Document))];
        PerFile = PerFileIn(documents.Length);
    }

    /// <summary>How many documents a file of <see cref="WriteAll"/> holds.</summary>
    public int PerFile { get; }

    /// <summary>All cards in the order of the documents.</summary>
    public ImmutableArray<string> WriteAll(IndexFiles files) =>
        [.. Enumerable.Range(0, _cards.Length).Chunk(PerFile).Select(numbers => Write(numbers, files))];

    public string Write(IEnumerable<int> numbers, IndexFiles files)
    {
        var target = new ByteWriter();
        target.Byte('[');
        foreach (var number in numbers)
        {
            if (target.Length > 1)
            {
                target.Byte(',');
            }

            target.Bytes(_cards[number]);
        }

        target.Byte(']');
        return files.Add(target.Written);
    }

    private static int PerFileIn(int documents) => documents <= OneFile
        ? OneFile
        : Math.Max(FewestPerFile, (documents + MostFiles - 1) / MostFiles);

    private static byte[] Card(SearchDocument document) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(TitleAddress.Shorten(document.Url, document.Title));
        json.WriteStringValue(document.Title);
        json.WriteStringValue(Cut(document.Excerpt));
        json.WriteStringValue(document.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        json.WriteEndArray();
    }).ToArray();

    /// <summary>At a space where there is one, never inside a surrogate pair.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= SearchIndexBuilder.LongestExcerpt)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', SearchIndexBuilder.LongestExcerpt);
        end = end > 0 ? end : SearchIndexBuilder.LongestExcerpt - (char.IsHighSurrogate(text[SearchIndexBuilder.LongestExcerpt - 1]) ? 1 : 0);
        return text[..end] + " …";
    }
}
