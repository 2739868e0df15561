namespace SiteGen.Portal.Buddies;

/// <summary>The parts of the score of one region for another, each from 0 to 100.</summary>
/// <param name="Learning">What the first can learn from the second.</param>
/// <param name="Helping">The same the other way round.</param>
/// <param name="Struggling">The same both ways, as are the two after it.</param>
public sealed record PairParts(int Learning, int Helping, int Struggling, int Likeness, int Nearness)
{
    /// <summary>With the usual weights; two such sums of a pair, one each way, make what the pair weighs.</summary>
    public int Weighted =>
        (Learning * BuddyRules.Learning.Weight)
        + (Helping * BuddyRules.Helping.Weight)
        + (Struggling * BuddyRules.Struggling.Weight)
        + (Likeness * BuddyRules.Likeness.Weight)
        + (Nearness * BuddyRules.Nearness.Weight);

    /// <summary>From 0 to 100, rounded to the nearest.</summary>
    public int Score => ((2 * Weighted) + BuddyRules.TotalWeight) / (2 * BuddyRules.TotalWeight);

    /// <summary>As the second region sees the first.</summary>
    public PairParts Turn() => this with { Learning = Helping, Helping = Learning };
}
