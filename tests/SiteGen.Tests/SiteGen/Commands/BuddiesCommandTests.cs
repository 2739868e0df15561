using SiteGen.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.SiteGen.Commands;

public class BuddiesCommandTests
{
    private static readonly string Content = ExampleSite.ContentOf("buddies");

    [Fact]
    public void A_file_or_another_program_gets_lines_with_tabs()
    {
        using var run = Run();

        Assert.Equal(0, run.Run("buddies", "noord", "--content", Content));

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        Assert.Equal(["regio", "titel", "score", "leren", "helpen", "opgaven", "lijken", "dichtbij", "sterkte", "redenen"], lines[0]);
        Assert.Equal(["zuid", "west"], lines.Skip(1).Select(l => l[0]));
        Assert.All(lines, l => Assert.Equal(10, l.Length));
        Assert.Contains("U zoekt hulp bij ‘Taal’. Zuid heeft daarover twee praktijken, waarvan één met resultaten.", lines[1][^1], StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_terminal_gets_a_table()
    {
        using var run = Run(terminal: true);

        Assert.Equal(0, run.Run("buddies", "noord", "--content", Content));

        Assert.Contains("Buddyregio's voor Noord", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ Zuid", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', run.Output);
    }

    [Fact]
    public void The_table_says_the_same_as_the_page_of_the_site()
    {
        using var site = new BuiltSite(Content, Repository.Full("templates"));
        using var run = Run();
        run.Run("buddies", "noord", "--content", Content);

        var page = site.Pages.Single(p => p.Path == "regios/noord/buddy/index.html").Document;

        Assert.Equal(
            page.QuerySelectorAll(".buddy").Select(b => $"{b.GetAttribute("data-regio")} {b.QuerySelector("[data-score]")!.TextContent} {b.GetAttribute("data-punten")}"),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t')).Select(l => $"{l[0]} {l[2]} {string.Join(' ', l[3..8])}"));
    }

    [Fact]
    public void A_region_that_does_not_seek_a_buddy_gets_the_reason_and_no_data()
    {
        using var run = Run();

        Assert.Equal(0, run.Run("buddies", "oost", "--content", Content));
        Assert.Empty(run.Output);
        Assert.Equal("Oost zoekt nu geen buddyregio.\n", run.Error);
    }

    [Theory]
    [InlineData("noorrd", "onbekende regio 'noorrd'; bedoelde u 'noord'?")]
    [InlineData("mars", "onbekende regio 'mars'; kies uit: eiland, noord, oost, strand, west, zuid")]
    public void An_unknown_region_is_wrong_use(string region, string problem)
    {
        using var run = Run();

        Assert.Equal(2, run.Run("buddies", region, "--content", Content));
        Assert.Equal($"sitegen: {problem}\nUitleg: sitegen buddies --help\n", run.Error);
    }

    [Fact]
    public void Errors_in_the_content_come_first()
    {
        using var run = Run();
        run.Folder.Write("content/regions/x.md", "geen geldige inhoud");

        Assert.Equal(1, run.Run("buddies", "x"));
        Assert.Contains("content/regions/x.md:1:1: error ", run.Output, StringComparison.Ordinal);
        Assert.Equal("Niet gelukt: herstel eerst deze fouten in de inhoud\n", run.Error);
    }

    private static CommandRun Run(bool terminal = false) => new()
    {
        OutputIsTerminal = terminal,
        Variables = { ["NO_COLOR"] = "1" },
        Others = host => [BuddiesCommand.Create(host, BuddyPanel.Find)],
    };
}
