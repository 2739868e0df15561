using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies.Matching;

/// <summary>
/// Pairs that together weigh most, exact, in any graph: the blossom algorithm of J. Edmonds, "Maximum matching and a
/// polyhedron with 0,1-vertices" (1965), in the primal-dual form with O(n³) steps that Z. Galil describes in "Efficient
/// algorithms for finding maximum matching in graphs" (ACM Computing Surveys 18, 1986). Whole numbers only, so nothing is
/// rounded, and the same weights in the same order always give the same pairs.
/// </summary>
internal static class MaximumWeightMatching
{
    public const int Alone = -1;

    /// <param name="weight">Of two different vertices, the same both ways; 0 or less when they may not be a pair.</param>
    /// <returns>The partner of each vertex, or <see cref="Alone"/>.</returns>
    public static ImmutableArray<int> Of(int vertices, Func<int, int, long> weight)
    {
        var graph = new BlossomGraph(vertices, weight);
        var search = new AugmentingSearch(graph);
        while (search.TryAugment())
        {
        }

        return [.. Enumerable.Range(1, vertices).Select(vertex => graph.Mate[vertex] - 1)];
    }

    /// <summary>As many pairs as there can be, and of those pairings one that weighs most.</summary>
    public static ImmutableArray<int> WithMostPairs(int vertices, Func<int, int, long> weight)
    {
        long heaviest = 0;
        for (var a = 0; a < vertices; a++)
        {
            for (var b = a + 1; b < vertices; b++)
            {
                heaviest = Math.Max(heaviest, weight(a, b));
            }
        }

        // One more pair is worth more than any choice among the others.
        var pair = (heaviest * vertices) + 1;
        return Of(vertices, (a, b) => weight(a, b) is var w && w > 0 ? pair + w : 0);
    }
}
