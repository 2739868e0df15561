using System.Collections.Immutable;
using SiteGen.Portal.Buddies.Matching;

namespace SiteGen.Tests.Portal.Buddies.Matching;

public class MaximumWeightMatchingTests
{
    /// <summary>Every graph of up to four vertices with weights 0 to 3, and of five with 0 to 2: 65.000 graphs.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 2)]
    public void Every_small_graph_gives_what_trying_everything_gives(int vertices, int heaviest)
    {
        var edges = vertices * (vertices - 1) / 2;
        var graphs = (long)Math.Pow(heaviest + 1, edges);

        for (long number = 0; number < graphs; number++)
        {
            var left = number;
            var weights = Enumerable.Range(0, edges).Select(_ =>
            {
                var weight = left % (heaviest + 1);
                left /= heaviest + 1;
                return weight;
            }).ToArray();
            AssertBest(Graph(vertices, weights), $"{vertices} vertices: {string.Join(' ', weights)}");
        }
    }

    [Fact]
    public void Many_larger_graphs_give_what_trying_everything_gives()
    {
        var random = new Random(1965);
        for (var round = 0; round < 4000; round++)
        {
            var vertices = random.Next(6, 13);
            var empty = random.Next(0, 80);
            var heaviest = random.Next(1, 40);
            var weights = Enumerable.Range(0, vertices * (vertices - 1) / 2)
                .Select(_ => random.Next(100) < empty ? 0L : random.Next(1, heaviest + 1)).ToArray();
            AssertBest(Graph(vertices, weights), $"round {round}: {string.Join(' ', weights)}");
        }
    }

    [Fact]
    public void A_greedy_choice_is_not_enough()
    {
        // a-b weighs most, but a-c and b-d together weigh more than a-b and c-d.
        var graph = Graph(4, [10, 9, 0, 0, 9, 1]);

        Assert.Equal([2, 3, 0, 1], MaximumWeightMatching.Of(4, (a, b) => graph[a, b]));
    }

    [Fact]
    public void With_most_pairs_nobody_stays_alone_for_a_heavier_pair()
    {
        var graph = Graph(4, [1, 0, 0, 100, 0, 1]);

        Assert.Equal([-1, 2, 1, -1], MaximumWeightMatching.Of(4, (a, b) => graph[a, b]));
        Assert.Equal([1, 0, 3, 2], MaximumWeightMatching.WithMostPairs(4, (a, b) => graph[a, b]));
    }

    [Fact]
    public void No_vertices_and_no_edges_give_no_pairs()
    {
        Assert.Empty(MaximumWeightMatching.Of(0, (_, _) => 1));
        Assert.Equal([-1, -1], MaximumWeightMatching.WithMostPairs(2, (_, _) => 0));
    }

    private static long[,] Graph(int vertices, long[] weights)
    {
        var graph = new long[vertices, vertices];
        var next = 0;
        for (var a = 0; a < vertices; a++)
        {
            for (var b = a + 1; b < vertices; b++)
            {
                graph[a, b] = graph[b, a] = weights[next++];
            }
        }

        return graph;
    }

    private static void AssertBest(long[,] graph, string name)
    {
        var vertices = graph.GetLength(0);
        var (weight, (most, weightOfMost)) = Best(graph);

        var heaviest = MaximumWeightMatching.Of(vertices, (a, b) => graph[a, b]);
        var full = MaximumWeightMatching.WithMostPairs(vertices, (a, b) => graph[a, b]);

        Assert.True(IsMatching(heaviest, graph) && IsMatching(full, graph), name);
        Assert.True(weight == WeightOf(heaviest, graph), $"{name}: {weight}, not {WeightOf(heaviest, graph)}");
        Assert.True(most == Pairs(full) && weightOfMost == WeightOf(full, graph), $"{name}: {most} pairs of {weightOfMost}");
    }

    private static bool IsMatching(ImmutableArray<int> partners, long[,] graph) =>
        partners.Select((b, a) => (a, b)).All(p => p.b == MaximumWeightMatching.Alone || (partners[p.b] == p.a && graph[p.a, p.b] > 0));

    private static long WeightOf(ImmutableArray<int> partners, long[,] graph) =>
        partners.Select((b, a) => b > a ? graph[a, b] : 0).Sum();

    private static int Pairs(ImmutableArray<int> partners) => partners.Count(b => b >= 0) / 2;

    /// <summary>Tries every set of pairs, by the vertices that are taken.</summary>
    private static (long Weight, (int Pairs, long Weight) Full) Best(long[,] graph)
    {
        var vertices = graph.GetLength(0);
        var heaviest = new long[1 << vertices];
        var full = new (int Pairs, long Weight)[1 << vertices];
        for (var free = 1; free < 1 << vertices; free++)
        {
            var first = int.TrailingZeroCount(free);
            var rest = free & ~(1 << first);
            heaviest[free] = heaviest[rest];
            full[free] = full[rest];
            for (var other = first + 1; other < vertices; other++)
            {
                if ((rest & (1 << other)) == 0 || graph[first, other] == 0)
                {
                    continue;
                }

                var without = rest & ~(1 << other);
                heaviest[free] = Math.Max(heaviest[free], heaviest[without] + graph[first, other]);
                var candidate = (full[without].Pairs + 1, full[without].Weight + graph[first, other]);
                full[free] = candidate.CompareTo(full[free]) > 0 ? candidate : full[free];
            }
        }

        return (heaviest[^1], full[^1]);
    }
}
