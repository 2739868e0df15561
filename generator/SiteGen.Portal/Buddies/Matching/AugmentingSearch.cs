namespace SiteGen.Portal.Buddies.Matching;

/// <summary>
/// Grows trees from every node without a partner over usable edges until two of them meet, which gives one more pair.
/// When no usable edge is left the prices change just enough to make one.
/// </summary>
internal sealed class AugmentingSearch(BlossomGraph graph)
{
    private const int Nothing = BlossomGraph.Nothing;

    private readonly Role[] _roles = new Role[graph.Dual.Length];

    /// <summary>For an inner node the vertex of the tree that it hangs on.</summary>
    private readonly int[] _parents = new int[graph.Dual.Length];

    /// <summary>For a node the outer vertex with the least slack to it.</summary>
    private readonly int[] _nearest = new int[graph.Dual.Length];

    private readonly int[] _seen = new int[graph.Dual.Length];
    private readonly Queue<int> _queue = [];
    private int _walk;

    private enum Role
    {
        Free,

        /// <summary>An even number of steps from the root: may take a new partner.</summary>
        Outer,
        Inner,
    }

    /// <summary>False when the pairs weigh most as they are.</summary>
    public bool TryAugment()
    {
        Start();
        if (_queue.Count == 0)
        {
            return false;
        }

        while (true)
        {
            if (GrowTrees())
            {
                return true;
            }

            if (!ChangePrices())
            {
                return false;
            }

            if (UseNewEdges())
            {
                return true;
            }

            ExpandWorthless();
        }
    }

    private void Start()
    {
        Array.Clear(_roles);
        Array.Clear(_nearest);
        _queue.Clear();
        for (var node = 1; node <= graph.LastNode; node++)
        {
            if (graph.IsOutermost(node) && graph.Mate[node] == Nothing)
            {
                _parents[node] = Nothing;
                MakeOuter(node);
            }
        }
    }

    private void MakeOuter(int node)
    {
        _roles[node] = Role.Outer;
        graph.ForEachVertex(node, _queue.Enqueue);
    }

    private bool GrowTrees()
    {
        while (_queue.TryDequeue(out var vertex))
        {
            if (_roles[graph.Outermost[vertex]] == Role.Inner)
            {
                continue;
            }

            for (var other = 1; other <= graph.Vertices; other++)
            {
                ref var edge = ref graph.Between(vertex, other);
                if (edge.Weight == 0 || graph.Outermost[vertex] == graph.Outermost[other])
                {
                    continue;
                }

                if (graph.Slack(edge) > 0)
                {
                    NoteNearest(vertex, graph.Outermost[other]);
                }
                else if (Use(edge))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void NoteNearest(int vertex, int node)
    {
        if (_nearest[node] == Nothing || graph.Slack(graph.Between(vertex, node)) < graph.Slack(graph.Between(_nearest[node], node)))
        {
            _nearest[node] = vertex;
        }
    }

    private void FindNearest(int node)
    {
        _nearest[node] = Nothing;
        for (var vertex = 1; vertex <= graph.Vertices; vertex++)
        {
            var around = graph.Outermost[vertex];
            if (graph.Between(vertex, node).Weight > 0 && around != node && _roles[around] == Role.Outer)
            {
                NoteNearest(vertex, node);
            }
        }
    }

    /// <summary>Adds a usable edge to the trees; true when that gave one more pair.</summary>
    private bool Use(Edge edge)
    {
        var (from, to) = (graph.Outermost[edge.From], graph.Outermost[edge.To]);
        switch (_roles[to])
        {
            case Role.Free:
                _parents[to] = edge.From;
                _roles[to] = Role.Inner;
                var partner = graph.Outermost[graph.Mate[to]];
                _nearest[to] = _nearest[partner] = Nothing;
                MakeOuter(partner);
                return false;
            case Role.Outer when CommonNode(from, to) is var common && common != Nothing:
                ShrinkCycle(from, common, to);
                return false;
            case Role.Outer:
                Augment(from, to);
                Augment(to, from);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Where the ways to the root come together; nothing when they lead to two roots.</summary>
    private int CommonNode(int a, int b)
    {
        _walk++;
        while (a != Nothing || b != Nothing)
        {
            if (a != Nothing)
            {
                if (_seen[a] == _walk)
                {
                    return a;
                }

                _seen[a] = _walk;
                a = OuterAbove(a);
            }

            (a, b) = (b, a);
        }

        return Nothing;
    }

    private int OuterAbove(int outer)
    {
        var inner = graph.Outermost[graph.Mate[outer]];
        return inner == Nothing ? Nothing : graph.Outermost[_parents[inner]];
    }

    private void ShrinkCycle(int from, int common, int to)
    {
        var cycle = WayTo(common, from);
        cycle.Add(common);
        cycle.Reverse();
        cycle.AddRange(WayTo(common, to));
        var blossom = graph.Shrink(cycle);
        _roles[blossom] = Role.Outer;
        FindNearest(blossom);
    }

    /// <summary>The nodes from one outer node up to the other, which is left out; the inner ones become outer.</summary>
    private List<int> WayTo(int end, int start)
    {
        List<int> way = [];
        for (var outer = start; outer != end;)
        {
            var inner = graph.Outermost[graph.Mate[outer]];
            way.Add(outer);
            way.Add(inner);
            graph.ForEachVertex(inner, _queue.Enqueue);
            outer = graph.Outermost[_parents[inner]];
        }

        return way;
    }

    /// <summary>Turns the pairs around from an outer node up to its root.</summary>
    private void Augment(int node, int other)
    {
        while (true)
        {
            var inner = graph.Outermost[graph.Mate[node]];
            graph.Pair(node, other);
            if (inner == Nothing)
            {
                return;
            }

            var above = graph.Outermost[_parents[inner]];
            graph.Pair(inner, above);
            (node, other) = (above, inner);
        }
    }

    /// <summary>False when a root would get a price below zero: leaving it alone is as good as any pair.</summary>
    private bool ChangePrices()
    {
        var change = LargestChange();
        for (var vertex = 1; vertex <= graph.Vertices; vertex++)
        {
            var role = _roles[graph.Outermost[vertex]];
            if (role == Role.Outer && graph.Dual[vertex] <= change)
            {
                return false;
            }

            graph.Dual[vertex] += role == Role.Outer ? -change : role == Role.Inner ? change : 0;
        }

        for (var blossom = graph.Vertices + 1; blossom <= graph.LastNode; blossom++)
        {
            if (graph.IsOutermost(blossom))
            {
                graph.Dual[blossom] += _roles[blossom] == Role.Outer ? 2 * change : _roles[blossom] == Role.Inner ? -2 * change : 0;
            }
        }

        return true;
    }

    private long LargestChange()
    {
        var change = long.MaxValue;
        for (var node = 1; node <= graph.LastNode; node++)
        {
            if (!graph.IsOutermost(node))
            {
                continue;
            }

            if (graph.IsBlossom(node) && _roles[node] == Role.Inner)
            {
                change = Math.Min(change, graph.Dual[node] / 2);
            }

            if (_nearest[node] != Nothing && _roles[node] != Role.Inner)
            {
                var slack = graph.Slack(graph.Between(_nearest[node], node));
                change = Math.Min(change, _roles[node] == Role.Outer ? slack / 2 : slack);
            }
        }

        return change;
    }

    private bool UseNewEdges()
    {
        for (var node = 1; node <= graph.LastNode; node++)
        {
            var nearest = _nearest[node];
            if (graph.IsOutermost(node) && nearest != Nothing && graph.Outermost[nearest] != node
                && graph.Slack(graph.Between(nearest, node)) == 0 && Use(graph.Between(nearest, node)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes apart the inner blossoms whose price has come down to zero.</summary>
    private void ExpandWorthless()
    {
        for (var blossom = graph.Vertices + 1; blossom <= graph.LastNode; blossom++)
        {
            if (graph.IsOutermost(blossom) && _roles[blossom] == Role.Inner && graph.Dual[blossom] == 0)
            {
                Expand(blossom);
            }
        }
    }

    /// <summary>The petals on the even way from the entry to the base take the place of the blossom in the tree.</summary>
    private void Expand(int blossom)
    {
        var entry = graph.PetalHolding(blossom, graph.Between(blossom, _parents[blossom]).From);
        var steps = graph.EvenStepsTo(blossom, entry);
        var cycle = graph.Petals[blossom];
        graph.Release(blossom);
        for (var i = 0; i < steps; i += 2)
        {
            var (inner, outer) = (cycle[i], cycle[i + 1]);
            _parents[inner] = graph.Between(outer, inner).From;
            _roles[inner] = Role.Inner;
            _nearest[inner] = Nothing;
            FindNearest(outer);
            MakeOuter(outer);
        }

        _roles[entry] = Role.Inner;
        _parents[entry] = _parents[blossom];
        foreach (var petal in cycle.Skip(steps + 1))
        {
            _roles[petal] = Role.Free;
            FindNearest(petal);
        }
    }
}
