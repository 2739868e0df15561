namespace SiteGen.Search.Analysis;

/// <summary>
/// What a word is in the index: its plain spelling, which prefixes are matched with, and its term, which brings the
/// forms of the word together. The client in the browser does the same.
/// </summary>
public static class SearchTerms
{
    /// <summary>In UTF-16 units; what is longer is an address or a slip, and nobody types it.</summary>
    private const int LongestSurface = 64;

    /// <summary>The plain spelling in lower case; null for a stop word and for a word that is too long.</summary>
    public static string? Surface(ReadOnlySpan<char> word)
    {
        var lower = LowerCase.Of(word);
        var surface = DutchStopWords.All.Contains(lower) ? null : AccentFolding.Fold(lower);
        return surface?.Length <= LongestSurface ? surface : null;
    }

    public static string Term(string surface) => DutchAnalyzer.Stem(surface);

    /// <summary>The terms of a text in order, without stop words.</summary>
    public static List<string> Of(string text)
    {
        var terms = new List<string>();
        var words = new StandardTokenizer(text);
        while (words.MoveNext())
        {
            if (Surface(text.AsSpan(words.Start, words.End - words.Start)) is { } surface)
            {
                terms.Add(Term(surface));
            }
        }

        return terms;
    }
}
