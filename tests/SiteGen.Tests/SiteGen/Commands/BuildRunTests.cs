using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Commands;

public class BuildRunTests
{
    private static readonly Diagnostic Warning = new("SG1128", Severity.Warning, new SourceSpan("content/b.md", 3, 1), "te lang");
    private static readonly Diagnostic Error = new("SG1102", Severity.Error, new SourceSpan("content/b.md", 2, 9), "onbekend", "kies");
    private static readonly Diagnostic First = new("SG1101", Severity.Error, new SourceSpan("content/a.md", 9, 1), "ontbreekt");

    [Fact]
    public void Nothing_wrong_gives_one_line_of_summary_and_exit_code_0()
    {
        using var run = new CommandRun { Work = (_, _) => new BuildResult([], 812, new OutputSummary(3, 809, 1)) };

        Assert.Equal(0, run.Run("build"));
        Assert.Empty(run.Output);
        Assert.Equal(
            "Klaar: 812 pagina's; bestanden: 3 geschreven, 809 gelijk gebleven, 1 verwijderd; 0,0 s; 0 waarschuwingen\n", run.Error);
    }

    [Fact]
    public void A_check_says_nothing_about_written_files()
    {
        using var run = new CommandRun { Work = (_, _) => new BuildResult([Warning], 1, null) };

        Assert.Equal(0, run.Run("check"));
        Assert.Equal("Klaar: 1 pagina; 0,0 s; 1 waarschuwing\n", run.Error);
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_their_places_on_standard_output()
    {
        using var run = new CommandRun { Found = [Warning, Error, First] };

        Assert.Equal(1, run.Run("build"));
        Assert.Equal(
            """
            content/a.md:9:1: error SG1101: ontbreekt
            content/b.md:2:9: error SG1102: onbekend; kies
            content/b.md:3:1: warning SG1128: te lang

            """, run.Output);
        Assert.Equal("Niet gelukt: 3 pagina's; 0,0 s; 1 waarschuwing; 2 fouten\n", run.Error);
    }

    [Fact]
    public void Warnings_alone_leave_exit_code_0()
    {
        using var run = new CommandRun { Found = [Warning] };

        Assert.Equal(0, run.Run("check"));
    }

    [Fact]
    public void Strict_makes_warnings_count_as_errors()
    {
        using var run = new CommandRun { Found = [Warning] };

        Assert.Equal(1, run.Run("check", "--strict"));
        Assert.StartsWith("content/b.md:3:1: warning", run.Output, StringComparison.Ordinal);
        Assert.Contains("--strict", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Github_annotations_are_the_only_lines_on_standard_output()
    {
        using var run = new CommandRun { Found = [Error, Warning] };

        Assert.Equal(1, run.Run("check", "--format", "github"));
        Assert.Equal(
            """
            ::error file=content/b.md,line=2,col=9,title=SG1102::onbekend; kies
            ::warning file=content/b.md,line=3,col=1,title=SG1128::te lang

            """, run.Output);
    }

    [Fact]
    public void Json_is_one_object_a_line()
    {
        using var run = new CommandRun { Found = [Error, Warning] };

        Assert.Equal(1, run.Run("check", "--format", "json"));

        var codes = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("code").GetString();
        });
        Assert.Equal(["SG1102", "SG1128"], codes);
    }

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    public void Diagnostics_have_colour_on_a_terminal_only(bool terminal, string? noColor, bool expected)
    {
        using var run = new CommandRun { Found = [Error], OutputIsTerminal = terminal };
        if (noColor is not null)
        {
            run.Variables["NO_COLOR"] = noColor;
        }

        run.Run("check");

        Assert.Equal(expected, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Progress_is_quiet_when_nobody_is_watching()
    {
        using var run = new CommandRun { Work = Staged };

        run.Run("build");

        Assert.Equal("Klaar: 0 pagina's; 0,0 s; 0 waarschuwingen\n", run.Error);
    }

    [Fact]
    public void Progress_names_the_stages_on_a_terminal_and_leaves_standard_output_alone()
    {
        using var run = new CommandRun { Work = Staged, ErrorIsTerminal = true };

        Assert.Equal(0, run.Run("build"));

        Assert.Contains("inhoud [lezen]", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Klaar: 0 pagina's; 0,0 s; 0 waarschuwingen\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Without_colour_progress_has_none()
    {
        using var run = new CommandRun { Work = Staged, ErrorIsTerminal = true };
        run.Variables["NO_COLOR"] = "1";

        run.Run("build");

        Assert.DoesNotMatch(@"\e\[[0-9;]*m(?<!\e\[0m)", run.Error);
    }

    private static BuildResult Staged(BuildOptions options, Action<string> stage)
    {
        stage("inhoud [lezen]");
        return new BuildResult([], 0, null);
    }
}
