using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary>The program as a process of its own: what only shows when bytes leave it.</summary>
public class ProcessTests
{
    [Fact]
    public void Dutch_help_leaves_the_process_as_utf8_without_mark_or_colour()
    {
        var (exitCode, output, error) = ProgramProcess.Run(AppContext.BaseDirectory, "build", "--help");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Maakt de site", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public void Wrong_use_leaves_the_process_with_exit_code_2()
    {
        var (exitCode, output, error) = ProgramProcess.Run(AppContext.BaseDirectory, "build", "--jobs", "één");

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.StartsWith("sitegen: 'één' kan niet achter --jobs", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_writes_nothing_at_all()
    {
        using var folder = new TempFolder();
        folder.Write("content/cases/x.md", "geen geldige inhoud");
        var before = folder.Fingerprint();

        var (_, _, error) = ProgramProcess.Run(AppContext.BaseDirectory, "check", "--content", folder.Full("content"), "--templates", folder.Full("templates"),
            "--output", folder.Full("site-output"));

        Assert.NotEmpty(error);
        Assert.Equal(before, folder.Fingerprint());
        Assert.Equal([folder.Full("content")], Directory.GetFileSystemEntries(folder.Root));
    }
}
