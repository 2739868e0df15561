using System.Collections.Immutable;

namespace SiteGen.Search.Analysis;

/// <summary>
/// Text to terms as Lucene's <c>DutchAnalyzer</c> 4.8 does it: words, lower case, no stop words, stems. The index builds
/// on these steps; see <see cref="SearchTerms"/>.
/// </summary>
public static class DutchAnalyzer
{
    public static ImmutableArray<Token> Analyze(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var words = new StandardTokenizer(text);
        for (var position = 0; words.MoveNext(); position++)
        {
            position += words.Skipped;
            var word = LowerCase.Of(text.AsSpan(words.Start, words.End - words.Start));
            if (!DutchStopWords.All.Contains(word))
            {
                tokens.Add(new Token(Stem(word), words.Start, words.End, position));
            }
        }

        return tokens.ToImmutable();
    }

    /// <param name="word">In lower case.</param>
    internal static string Stem(string word) => StemOverrides.All.GetValueOrDefault(word) ?? DutchStemmer.Stem(word);
}
