using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>A key of the dictionary: a term, the plain spelling of a word, or both; or words with a hyphen as if they had none.</summary>
/// <param name="Term">Number of the term; -1 when the key is a spelling only.</param>
/// <param name="IsWord">Whether the documents hold a word that is spelled so, on its own or in a compound.</param>
/// <param name="Parts">Of a compound.</param>
internal sealed record DictionaryEntry(string Key, int Term, bool IsWord, ImmutableArray<string> Parts)
{
    /// <summary>All entries by ordinal key.</summary>
    public static List<DictionaryEntry> Of(TermTable terms)
    {
        var surfaces = Enumerable.Range(0, terms.Surfaces.Length)
            .OrderBy(s => terms.Surfaces[s], StringComparer.Ordinal)
            .ToList();
        var entries = new List<DictionaryEntry>(surfaces.Count + terms.Terms.Length / 2);
        var (surface, term) = (0, 0);
        while (surface < surfaces.Count || term < terms.Terms.Length)
        {
            var word = surface < surfaces.Count ? terms.Surfaces[surfaces[surface]] : null;
            var key = term < terms.Terms.Length ? terms.Terms[term] : null;
            var order = word is null ? 1 : key is null ? -1 : string.CompareOrdinal(word, key);
            entries.Add(new DictionaryEntry(
                order <= 0 ? word! : key!,
                order >= 0 ? term++ : -1,
                order <= 0 && terms.IsWord(surfaces[surface]),
                order <= 0 ? terms.PartsOf(surfaces[surface++]) : []));
        }

        return entries;
    }
}
