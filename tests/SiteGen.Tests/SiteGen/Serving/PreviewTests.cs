using SiteGen.Commands;
using SiteGen.Serving;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>A fault of the program itself, which no content should bring about.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Case = "content/cases/lasles.md";

    private readonly CopiedContent _copy = new(ExampleSite.ContentOf("every-key"), Repository.Full("templates"));
    private readonly PreviewFeed _feed = new();
    private readonly Preview _preview;

    public PreviewTests()
    {
        var host = new CommandHost
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            WorkingDirectory = Repository.Root,
            Clock = TimeProvider.System,
            Variable = _ => null,
        };
        _preview = new Preview(_copy.Options, _feed, new PreviewReport(host, _copy.Options));
        Assert.True(_preview.Update(ChangeBatch.Everything));
        Assert.Empty(_feed.State.Faults);
    }

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void After_a_fault_in_the_check_of_all_pages_nothing_is_made_again_until_something_changes()
    {
        _preview.Checked(new CheckedSite(_feed.State.Site!, [], new InvalidOperationException("kapot")));

        Assert.False(_preview.Update(ChangeBatch.Everything));
        Assert.Equal("SG4102", Assert.Single(_feed.State.Faults).Code);
        Assert.NotNull(_feed.State.Site);
        _copy.Folder.Write(Case, _copy.Folder.Read(Case) + "\nNog een zin.\n");
        Assert.True(_preview.Update(ChangeBatch.Everything));
        Assert.Empty(_feed.State.Faults);
    }

    /// <summary>What was read then is not to be trusted.</summary>
    [Fact]
    public void After_a_fault_while_reading_everything_is_made_again_also_when_nothing_changes()
    {
        Assert.False(_preview.Update(new ChangeBatch([new(WatchedSource.Content, "\0")])));
        Assert.Equal("SG4102", Assert.Single(_feed.State.Faults).Code);

        Assert.True(_preview.Update(ChangeBatch.Everything));

        Assert.Empty(_feed.State.Faults);
    }
}
