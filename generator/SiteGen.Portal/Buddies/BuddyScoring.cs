using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>Scores every region for every other one. The order in which they come makes no difference.</summary>
internal static class BuddyScoring
{
    public static BuddyTable Score(ImmutableArray<BuddyRegion> regions)
    {
        var sorted = regions.Sort((a, b) => string.CompareOrdinal(a.Slug, b.Slug));
        var likeness = LikenessPart.Among(sorted);
        var parts = new PairParts[sorted.Length, sorted.Length];

        // Each row has cells of its own, so the order in which rows are done makes no difference.
        Parallel.For(0, sorted.Length, a =>
        {
            for (var b = a + 1; b < sorted.Length; b++)
            {
                var one = new PairParts(
                    LearningPart.Points(sorted[a], sorted[b]),
                    LearningPart.Points(sorted[b], sorted[a]),
                    StrugglingPart.Points(sorted[a], sorted[b]),
                    likeness.Points(sorted[a], sorted[b]),
                    NearnessPart.Points(sorted[a], sorted[b]));
                (parts[a, b], parts[b, a]) = (one, one.Turn());
            }
        });

        return new BuddyTable(sorted, parts, likeness);
    }
}
