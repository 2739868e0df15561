namespace SiteGen.Portal.Buddies.Matching;

/// <summary>
/// The graph with the blossoms that the search has shrunk in it. Vertices are numbered from 1, blossoms come after them,
/// 0 is nothing. A blossom is an odd cycle of nodes that counts as one; its first petal is the base, through which it is
/// paired with the rest.
/// </summary>
internal sealed class BlossomGraph
{
    public const int Nothing = 0;

    private readonly Edge[] _edges;
    private readonly int[] _petalHolding;
    private readonly int _stride;

    public BlossomGraph(int vertices, Func<int, int, long> weight)
    {
        Vertices = vertices;
        LastNode = vertices;

        // A blossom has at least three petals, so there are never more blossoms than vertices.
        _stride = (2 * vertices) + 1;
        _edges = new Edge[_stride * _stride];
        _petalHolding = new int[_stride * (vertices + 1)];
        Dual = new long[_stride];
        Mate = new int[_stride];
        Outermost = new int[_stride];
        Petals = [.. Enumerable.Range(0, _stride).Select(_ => new List<int>())];
        for (var a = 1; a <= vertices; a++)
        {
            Outermost[a] = a;
            SetPetalHolding(a, a, a);
            for (var b = 1; b <= vertices; b++)
            {
                var both = a == b ? 0 : Math.Max(0, weight(a - 1, b - 1));
                Between(a, b) = new Edge(a, b, both);
                Dual[a] = Math.Max(Dual[a], both);
            }
        }

        Dual.AsSpan(1, vertices).Fill(Dual.Max());
    }

    public int Vertices { get; }

    /// <summary>The highest node in use.</summary>
    public int LastNode { get; private set; }

    /// <summary>The price of each node; no edge weighs more than half the sum of the prices at its ends.</summary>
    public long[] Dual { get; }

    /// <summary>For a node the vertex that it is paired with.</summary>
    public int[] Mate { get; }

    /// <summary>For a node the largest blossom that it lies in; itself when in none; nothing for a number not in use.</summary>
    public int[] Outermost { get; }

    public List<int>[] Petals { get; }

    public bool IsBlossom(int node) => node > Vertices;

    public bool IsOutermost(int node) => Outermost[node] == node;

    /// <summary>Of all edges from one node to the other the tightest.</summary>
    public ref Edge Between(int from, int to) => ref _edges[(from * _stride) + to];

    /// <summary>How far an edge is from being usable: 0 is usable.</summary>
    public long Slack(in Edge edge) => Dual[edge.From] + Dual[edge.To] - (2 * edge.Weight);

    public void ForEachVertex(int node, Action<int> act)
    {
        if (!IsBlossom(node))
        {
            act(node);
            return;
        }

        foreach (var petal in Petals[node])
        {
            ForEachVertex(petal, act);
        }
    }

    /// <param name="cycle">The nodes of the odd cycle from its base on.</param>
    /// <returns>The new blossom.</returns>
    public int Shrink(List<int> cycle)
    {
        var blossom = Vertices + 1;
        while (blossom <= LastNode && Outermost[blossom] != Nothing)
        {
            blossom++;
        }

        LastNode = Math.Max(LastNode, blossom);
        Dual[blossom] = 0;
        Mate[blossom] = Mate[cycle[0]];
        Petals[blossom] = cycle;
        PutIn(blossom, blossom);
        JoinEdges(blossom);
        return blossom;
    }

    /// <summary>Gives the petals of a blossom back to the graph.</summary>
    public void Release(int blossom)
    {
        foreach (var petal in Petals[blossom])
        {
            PutIn(petal, petal);
        }

        Outermost[blossom] = Nothing;
    }

    public int PetalHolding(int blossom, int vertex) => _petalHolding[(blossom * (Vertices + 1)) + vertex];

    /// <summary>
    /// How many steps the petal is from the base along the side on which that is an even number; the cycle is turned
    /// so that this is the way forward.
    /// </summary>
    public int EvenStepsTo(int blossom, int petal)
    {
        var cycle = Petals[blossom];
        var steps = cycle.IndexOf(petal);
        if (steps % 2 == 0)
        {
            return steps;
        }

        cycle.Reverse(1, cycle.Count - 1);
        return cycle.Count - steps;
    }

    /// <summary>Pairs a node with another over the edge between them, and puts right the pairs within its blossom.</summary>
    public void Pair(int node, int other)
    {
        var edge = Between(node, other);
        Mate[node] = edge.To;
        if (!IsBlossom(node))
        {
            return;
        }

        var entry = PetalHolding(node, edge.From);
        var steps = EvenStepsTo(node, entry);
        var cycle = Petals[node];
        for (var i = 0; i < steps; i++)
        {
            Pair(cycle[i], cycle[i ^ 1]);
        }

        Pair(entry, other);
        Petals[node] = [.. cycle[steps..], .. cycle[..steps]];
    }

    private void SetPetalHolding(int blossom, int vertex, int petal) => _petalHolding[(blossom * (Vertices + 1)) + vertex] = petal;

    private void PutIn(int node, int blossom)
    {
        Outermost[node] = blossom;
        foreach (var petal in Petals[node])
        {
            PutIn(petal, blossom);
        }
    }

    private void JoinEdges(int blossom)
    {
        for (var other = 1; other <= LastNode; other++)
        {
            Between(blossom, other).Weight = 0;
            Between(other, blossom).Weight = 0;
        }

        for (var vertex = 1; vertex <= Vertices; vertex++)
        {
            SetPetalHolding(blossom, vertex, Nothing);
        }

        foreach (var petal in Petals[blossom])
        {
            for (var other = 1; other <= LastNode; other++)
            {
                if (Between(petal, other).Weight > 0
                    && (Between(blossom, other).Weight == 0 || Slack(Between(petal, other)) < Slack(Between(blossom, other))))
                {
                    Between(blossom, other) = Between(petal, other);
                    Between(other, blossom) = Between(other, petal);
                }
            }

            for (var vertex = 1; vertex <= Vertices; vertex++)
            {
                if (PetalHolding(petal, vertex) != Nothing)
                {
                    SetPetalHolding(blossom, vertex, petal);
                }
            }
        }
    }
}
