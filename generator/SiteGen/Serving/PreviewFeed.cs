using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SiteGen.Serving;

/// <summary>Where the builder puts what there is to see, and where tabs wait for it.</summary>
internal sealed class PreviewFeed
{
    private readonly ConcurrentDictionary<object, string> _tabs = [];
    private volatile Moment _now = new(PreviewState.Starting);

    private sealed record Moment(PreviewState State)
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public PreviewState State => _now.State;

    /// <summary>Paths of the pages that somebody looks at.</summary>
    public ImmutableArray<string> Watched => [.. _tabs.Values.Distinct(StringComparer.Ordinal)];

    public void Show(PreviewState state)
    {
        var before = _now;
        _now = new(state);
        before.Over.SetResult();
    }

    /// <summary>The state now, and a task that ends when there is another.</summary>
    public (PreviewState State, Task Over) Look()
    {
        var now = _now;
        return (now.State, now.Over.Task);
    }

    /// <param name="tab">Stands for the tab until it is closed.</param>
    public void Open(object tab, string path) => _tabs[tab] = path;

    public void Close(object tab) => _tabs.TryRemove(tab, out _);
}
