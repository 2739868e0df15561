using System.Diagnostics;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary><c>check --fix</c> as an editor runs it.</summary>
public class FixTests
{
    private const string Wrong = "---\r\ntitle: Een\r\nsummary: Kort.\r\nregion: R\r\ntheme: t\r\ncontact:\r\n  organisation: School\r\nupdated: 13-5-2024\r\n---\r\nTekst.";

    [Fact]
    public void Mends_shows_what_changed_and_checks_what_is_left()
    {
        using var run = Portal();

        Assert.Equal(0, Check(run, "--fix"));

        Assert.Equal(
            """
            --- a/content/cases/a.md
            +++ b/content/cases/a.md
            @@ -1,10 +1,10 @@
             ---
             title: Een
             summary: Kort.
            -region: R
            +region: r
             theme: t
             contact:
               organisation: School
            -updated: 13-5-2024
            +updated: 2024-05-13
             ---
            -Tekst.
            \ No newline at end of file
            +Tekst.

            """, run.Output.Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(Wrong.Replace("region: R", "region: r", StringComparison.Ordinal).Replace("13-5-2024", "2024-05-13", StringComparison.Ordinal) + "\r\n", run.Folder.Read("content/cases/a.md"));
        Assert.StartsWith("Verbeterd: 1 bestand\nKlaar: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Folder.Files("content"), f => f.Contains("tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_do()
    {
        using var run = Portal();
        Check(run, "--fix");
        var before = run.Folder.Fingerprint();

        Assert.Equal(0, Check(run, "--fix"));

        Assert.Empty(run.Output);
        Assert.Equal(before, run.Folder.Fingerprint());
    }

    [Fact]
    public void A_dry_run_shows_the_same_and_writes_nothing()
    {
        using var run = Portal();
        var before = run.Folder.Fingerprint();

        Assert.Equal(1, Check(run, "--fix", "--dry-run"));

        Assert.Contains("+updated: 2024-05-13", run.Output, StringComparison.Ordinal);
        Assert.Contains("error SG1111", run.Output, StringComparison.Ordinal);
        Assert.Contains("Te verbeteren: 1 bestand; laat --dry-run weg om dat te doen\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, run.Folder.Fingerprint());
    }

    [Fact]
    public void A_dry_run_of_nothing_is_wrong_use()
    {
        using var run = Portal();

        Assert.Equal(2, Check(run, "--dry-run"));
        Assert.StartsWith("sitegen: --dry-run hoort bij --fix\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void For_other_programs_the_changes_stay_out_of_the_report()
    {
        using var run = Portal();

        Assert.Equal(0, Check(run, "--fix", "--format", "json"));

        Assert.Empty(run.Output);
        Assert.Contains("+updated: 2024-05-13", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_can_apply_what_is_shown()
    {
        using var run = Portal();
        Check(run, "--fix", "--dry-run");
        run.Folder.Write("wijziging.diff", run.Output[..run.Output.IndexOf("content/cases/a.md:", StringComparison.Ordinal)]);

        using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--unsafe-paths", "wijziging.diff"]) { WorkingDirectory = run.Folder.Root })!;
        git.WaitForExit();
        var applied = run.Folder.Read("content/cases/a.md");
        run.Folder.Write("content/cases/a.md", Wrong);
        Check(run, "--fix");

        Assert.Equal(0, git.ExitCode);
        Assert.Equal(run.Folder.Read("content/cases/a.md"), applied);
    }

    [Fact]
    public void A_file_that_is_a_link_is_not_followed()
    {
        using var run = Portal();
        run.Folder.Write("elders.md", Wrong);
        File.CreateSymbolicLink(run.Folder.Full("content/cases/b.md"), run.Folder.Full("elders.md"));

        Check(run, "--fix");

        Assert.Equal(Wrong, run.Folder.Read("elders.md"));
    }

    private static int Check(CommandRun run, params string[] options) =>
        run.Run(["check", "--templates", Repository.Full("templates"), .. options]);

    private static CommandRun Portal()
    {
        var run = new CommandRun { Work = SiteBuild.Check };
        run.Folder.Write("content/site.yml", "title: Portaal\nbase_url: https://portaal.example/\nlanguage: nl\npublisher:\n  organisation: Uitgever\n");
        run.Folder.Write("content/regions/r.md", "---\ntitle: Regio\nsummary: Een streek.\nkind: regio\n---\nTekst.\n");
        run.Folder.Write("content/themes/t.md", "---\ntitle: Thema\nsummary: Een onderwerp.\n---\nTekst.\n");
        run.Folder.Write("content/cases/a.md", Wrong);
        return run;
    }
}
