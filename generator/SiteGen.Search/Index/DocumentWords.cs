using System.Collections.Immutable;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>A document with its words as numbers of the vocabulary.</summary>
/// <param name="Fields">By <see cref="SearchField"/>; stop words are left out.</param>
internal sealed record DocumentWords(SearchDocument Document, ImmutableArray<int[]> Fields)
{
    public static readonly int FieldCount = Enum.GetValues<SearchField>().Length;

    public static DocumentWords Of(SearchDocument document, Vocabulary vocabulary)
    {
        var fields = new List<int>[FieldCount];
        foreach (var (field, text) in document.Texts)
        {
            var numbers = fields[(int)field] ??= [];
            if (numbers.Count > 0)
            {
                numbers.Add(Vocabulary.TextBreak);
            }

            var words = new StandardTokenizer(text);
            var (chain, end) = (0, text.Length);
            while (words.MoveNext())
            {
                if (words.Start != end + 1 || text[end] != '-')
                {
                    chain = words.Start;
                }
                else
                {
                    vocabulary.AddHyphenated(text[chain..words.End]);
                }

                end = words.End;
                var number = vocabulary.NumberOf(text.AsSpan(words.Start, words.End - words.Start));
                if (number != Vocabulary.StopWord)
                {
                    numbers.Add(number);
                }
            }
        }

        return new DocumentWords(document, [.. fields.Select(f => f?.ToArray() ?? [])]);
    }
}
