using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>
/// The order in which documents are numbered. Documents whose titles share a telling word lie side by side: results of
/// one query then share the files that hold their titles and excerpts.
/// </summary>
internal static class DocumentOrder
{
    /// <summary>A word in this many titles or fewer is too rare to gather documents under.</summary>
    private const int RarestGroup = 5;

    public static ImmutableArray<DocumentWords> Of(IReadOnlyList<DocumentWords> documents, TermTable terms)
    {
        var titles = documents
            .Select(d => d.Fields[(int)SearchField.Title].Where(w => w >= 0).Select(terms.TermOf).Distinct().ToArray())
            .ToList();
        var counts = new int[terms.Terms.Length];
        foreach (var term in titles.SelectMany(t => t))
        {
            counts[term]++;
        }

        return
        [
            .. documents
                .Select((document, at) => (document, key: Key(titles[at], counts)))
                .OrderBy(pair => pair.key.First).ThenBy(pair => pair.key.Second)
                .ThenBy(pair => pair.document.Document.Url, StringComparer.Ordinal)
                .Select(pair => pair.document),
        ];
    }

    /// <summary>The two rarest words of the title that other titles have too.</summary>
    private static (int First, int Second) Key(int[] title, int[] counts)
    {
        var telling = title.Where(t => counts[t] > RarestGroup).OrderBy(t => counts[t]).ThenBy(t => t).Take(2).ToArray();
        return (telling.Length > 0 ? telling[0] : int.MaxValue, telling.Length > 1 ? telling[1] : int.MaxValue);
    }
}
