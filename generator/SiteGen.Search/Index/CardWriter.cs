using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>What a result shows of each document (address, title, excerpt, date), a few documents a file.</summary>
internal static class CardWriter
{
    public const int DocumentsPerFile = 10;

    public static ImmutableArray<string> Write(ImmutableArray<DocumentWords> documents, IndexFiles files) =>
        [.. documents.Select(d => d.Document).Chunk(DocumentsPerFile).Select(chunk => files.Add(Cards(chunk)))];

    private static ReadOnlySpan<byte> Cards(SearchDocument[] documents) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Url);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(Cut(document.Excerpt));
            json.WriteStringValue(document.Date is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

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
