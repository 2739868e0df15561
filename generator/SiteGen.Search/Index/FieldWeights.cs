using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>
/// BM25F: occurrences in all fields add up, each with the boost of its field and less in a long one, and the sum levels
/// off. What is left for the client is the rarity of the term.
/// </summary>
internal sealed class FieldWeights
{
    /// <summary>The highest impact in the index; 0 is not used.</summary>
    public const int MostImpact = 15;

    /// <summary>How much a part of a compound counts beside the whole word.</summary>
    public const double PartWeight = 0.4;

    /// <summary>How soon further occurrences stop to count.</summary>
    private const double Saturation = 2.0;

    private static readonly double[] Boosts = [5.0, 2.2, 2.0, 1.6, 1.0];
    private static readonly double[] LengthShare = [0.4, 0.3, 0.4, 0.5, 0.7];

    private readonly double[] _averages;

    public FieldWeights(ImmutableArray<DocumentWords> documents) => _averages =
    [
        .. Enumerable.Range(0, DocumentWords.FieldCount)
            .Select(field => documents.Where(d => d.Fields[field].Length > 0).Select(d => (double)d.Fields[field].Length).DefaultIfEmpty(1).Average())
            .Select(Steady),
    ];

    /// <summary>What one occurrence in this field of this document adds.</summary>
    public double Of(SearchField field, int length)
    {
        var share = LengthShare[(int)field];
        return Boosts[(int)field] / (1 - share + share * length / _averages[(int)field]);
    }

    public static int Impact(double weight) =>
        Math.Clamp((int)Math.Round(MostImpact * weight / (Saturation + weight)), 1, MostImpact);

    /// <summary>In steps of about a fifth, so that one changed document does not change the weights of all others.</summary>
    private static double Steady(double average) => Math.Pow(2, Math.Round(Math.Log2(average) * 4) / 4);
}
