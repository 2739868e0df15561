using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Commands;

public class FaultTests
{
    [Fact]
    public void A_bug_gives_one_Dutch_sentence_and_exit_code_3()
    {
        using var run = new CommandRun { Work = (_, _) => throw new InvalidOperationException("dit kan niet") };

        Assert.Equal(3, run.Run("build"));
        Assert.Equal("sitegen: er is een fout in sitegen zelf (dit kan niet); zet SITEGEN_DEBUG=1 voor de details en meld het\n", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_details_are_for_who_asks()
    {
        using var run = new CommandRun { Work = (_, _) => throw new InvalidOperationException("dit kan niet") };
        run.Variables["SITEGEN_DEBUG"] = "1";

        Assert.Equal(3, run.Run("build"));
        Assert.Contains("   at SiteGen", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28)]
    [InlineData(unchecked((int)0x80070070))]
    public void A_full_disk_is_named(int number)
    {
        using var run = new CommandRun
        {
            Work = (_, _) => throw new AggregateException(DiskException.While("'site/x' te schrijven", new IOException("No space left", number))),
        };

        Assert.Equal(3, run.Run("build"));
        Assert.Equal("sitegen: het lukt niet om 'site/x' te schrijven: de schijf is vol\n", run.Error);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using var run = new CommandRun { Work = WriteOneFile };
        run.Folder.Write("bestand", "geen map");

        Assert.Equal(3, run.Run("build", "--output", "bestand/site", "--cache", "cache"));
        Assert.StartsWith("sitegen: het lukt niet om 'bestand/site/.sitegen-tmp' te maken: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_cache_that_cannot_be_made_is_named()
    {
        using var run = new CommandRun { Work = WriteOneFile };
        run.Folder.Write("bestand", "geen map");

        Assert.Equal(3, run.Run("build", "--cache", "bestand/cache"));
        Assert.StartsWith("sitegen: het lukt niet om ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Folder.Full("site-output")));
    }

    private static BuildResult WriteOneFile(BuildOptions options, Action<string> stage)
    {
        var target = OutputTarget.Of(options.Output, options.Cache, options.WorkingDirectory);
        var plan = OutputPlanner.Plan([SiteFiles.File("index.html")], OutputReader.Read(target));
        return new BuildResult(plan.Diagnostics, 1, OutputWriter.Write(plan.Value, target, options.Jobs));
    }
}
