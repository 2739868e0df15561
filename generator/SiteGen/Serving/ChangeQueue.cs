using System.Collections.Immutable;
using System.Threading.Channels;

namespace SiteGen.Serving;

/// <summary>Collects changes until it has been quiet for a moment: an editor saves in steps, and git writes many files.</summary>
/// <param name="mustWait">True while a program is known to be writing many files.</param>
internal sealed class ChangeQueue(Func<bool> mustWait)
{
    /// <summary>A few files: somebody saved.</summary>
    private const int Few = 4;

    private static readonly TimeSpan QuietAfterFew = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly Channel<SourceChange> _arriving = Channel.CreateUnbounded<SourceChange>();

    public void Add(SourceChange change) => _arriving.Writer.TryWrite(change);

    /// <summary>Returns as soon as something has changed, and leaves it in the queue.</summary>
    public async Task WaitAsync(CancellationToken stop) => await _arriving.Reader.WaitToReadAsync(stop);

    public async Task<ChangeBatch> TakeAsync(CancellationToken stop)
    {
        var changes = ImmutableHashSet.CreateBuilder<SourceChange>();
        changes.Add(await _arriving.Reader.ReadAsync(stop));
        using var longest = new CancellationTokenSource(LongestWait);
        bool more;
        do
        {
            more = await MoreAsync(changes, stop);
        }
        while (mustWait() || (more && !longest.IsCancellationRequested));

        return new(changes.ToImmutable());
    }

    /// <summary>False when nothing came for a while.</summary>
    private async Task<bool> MoreAsync(ImmutableHashSet<SourceChange>.Builder changes, CancellationToken stop)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(stop);
        quiet.CancelAfter(changes.Count <= Few ? QuietAfterFew : QuietAfterMany);
        try
        {
            changes.Add(await _arriving.Reader.ReadAsync(quiet.Token));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }

        while (_arriving.Reader.TryRead(out var more))
        {
            changes.Add(more);
        }

        return true;
    }
}
