using SiteGen.Serving;

namespace SiteGen.Tests.SiteGen.Serving;

public class ChangeQueueTests
{
    [Fact]
    public async Task Changes_that_come_together_are_one_batch()
    {
        var queue = new ChangeQueue(() => false);
        for (var i = 0; i < 500; i++)
        {
            queue.Add(new(WatchedSource.Content, $"cases/{i % 400}.md"));
        }

        var batch = await queue.TakeAsync(TestContext.Current.CancellationToken);

        Assert.Equal(400, batch.PathsIn(WatchedSource.Content)!.Count);
        Assert.Empty(batch.PathsIn(WatchedSource.Templates)!);
    }

    [Fact]
    public async Task After_lost_changes_everything_may_have_changed()
    {
        var queue = new ChangeQueue(() => false);
        queue.Add(new(WatchedSource.Templates, "case.html"));
        queue.Add(new(WatchedSource.Templates, null));

        var batch = await queue.TakeAsync(TestContext.Current.CancellationToken);

        Assert.Null(batch.PathsIn(WatchedSource.Templates));
    }

    [Fact]
    public async Task A_batch_waits_until_git_is_done()
    {
        var looks = 0;
        var queue = new ChangeQueue(() => ++looks < 3);
        queue.Add(new(WatchedSource.Content, "cases/a.md"));

        await queue.TakeAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, looks);
    }
}
