using System.Collections.Concurrent;
using SiteGen.Serving;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>The watcher of the system itself, driven past what it can remember.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TempFolder _folder = new();
    private readonly ConcurrentQueue<string?> _told = [];

    public FolderWatchTests() => _folder.Write("map/een.md", "");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void When_changes_are_lost_anything_may_have_changed_and_watching_goes_on()
    {
        using var goOn = new ManualResetEventSlim();
        using var watch = new FolderWatch(_folder.Full("map"), path =>
        {
            _told.Enqueue(path);
            goOn.Wait(Patience);
        });
        var (here, there) = (_folder.Full("map/een.md"), _folder.Full("map/twee.md"));
        var moves = MostRemembered();

        File.Move(here, there);
        Until(() => !_told.IsEmpty);
        for (var i = 0; i < moves; i++)
        {
            (here, there) = (there, here);
            File.Move(here, there);
        }

        goOn.Set();
        Until(() => _told.Contains(null));
        Assert.True(_told.Count(path => path is not null) < 2 * moves, "no change was lost, so this test proves nothing");
        Until(() =>
        {
            // It may fall among the last that are lost; then a null says so, and the next time it is told.
            _folder.Write("map/later.md", "");
            return SpinWait.SpinUntil(() => _told.Contains("later.md"), TimeSpan.FromSeconds(1));
        });
    }

    [Fact]
    public void A_folder_that_goes_and_comes_back_is_watched_again()
    {
        using var watch = new FolderWatch(_folder.Full("map"), _told.Enqueue);

        Directory.Move(_folder.Full("map"), _folder.Full("weg"));
        Until(() => _told.Contains(null));
        _told.Clear();
        Directory.Move(_folder.Full("weg"), _folder.Full("map"));
        Until(() => _told.Contains(null));
        _folder.Write("map/sub/later.md", "");

        Until(() => _told.Any(path => path is "sub" or "sub/later.md"));
    }

    /// <summary>Each move is two changes; Linux says how many it keeps, elsewhere the buffer holds fewer.</summary>
    private static int MostRemembered()
    {
        const string Limit = "/proc/sys/fs/inotify/max_queued_events";
        return File.Exists(Limit) ? int.Parse(File.ReadAllText(Limit).Trim()) : 5_000;
    }

    private static void Until(Func<bool> isSo) => Assert.True(SpinWait.SpinUntil(isSo, Patience));
}
