using System.Collections.Immutable;
using System.Numerics;

namespace SiteGen.Search.Index;

/// <summary>The file that a client reads first: what there is, and in which file.</summary>
internal sealed record ManifestWriter
{
    public required int Documents { get; init; }

    public required ImmutableArray<DictionaryPiece> Dictionary { get; init; }

    public required ImmutableArray<string> Cards { get; init; }

    public required int PerCard { get; init; }

    public required string Facets { get; init; }

    public required string Dates { get; init; }

    public required ImmutableArray<SearchFacet> FacetList { get; init; }

    public required ImmutableArray<ImmutableArray<string>> Synonyms { get; init; }

    public byte[] ToBytes() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", SearchIndexBuilder.Version);
        json.WriteNumber("documents", Documents);
        json.WriteString("keys", string.Join(' ', Dictionary.Select(d => d.FirstKey)));
        json.WriteString("dictionary", string.Concat(Dictionary.Select(d => d.Name)));
        json.WriteString("most", string.Concat(Dictionary.Select(d => Magnitude(d.Most))));
        json.WriteString("cards", string.Concat(Cards));
        json.WriteNumber("perCard", PerCard);
        json.WriteString("facets", Facets);
        json.WriteString("dates", Dates);
        json.WriteStartArray("facetList");
        foreach (var facet in FacetList)
        {
            json.WriteStartArray();
            json.WriteStringValue(facet.Id);
            json.WriteStringValue(facet.Label);
            json.WriteStartArray();
            foreach (var option in facet.Values)
            {
                json.WriteStartArray();
                json.WriteStringValue(option.Id);
                json.WriteStringValue(option.Label);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("synonyms");
        foreach (var group in Synonyms)
        {
            json.WriteStringValue(string.Join('|', group));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }).ToArray();

    /// <summary>One letter: a for one document at most, and the next for each doubling.</summary>
    private static char Magnitude(int documents) => (char)('a' + BitOperations.Log2((uint)Math.Max(1, documents)));
}
