using SiteGen.Links;
using SiteGen.Tests.SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Links;

/// <summary><c>check --links</c> as an editor runs it, with another site on this machine.</summary>
public class LinkCheckTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 13, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_link_that_fails_is_reported_where_it_stands_page_by_page()
    {
        using var server = Server();
        using var run = Portal(server, Noon);

        Assert.Equal(0, Check(run));

        Assert.Equal(
            $"""
            content/cases/a.md:8:12: warning SG6002: de pagina {server.At("/oud")} is verhuisd; schrijf: {server.At("/goed")}
            content/cases/a.md:10:10: warning SG6001: de pagina {server.At("/weg#deel")} bestaat niet meer (404); zoek het nieuwe adres, of haal de link weg
            content/cases/a.md:10:{23 + server.At("/weg#deel").Length}: warning SG6003: de site van {server.At("/dicht")} laat deze controle niet toe (403); open de link zelf in een browser
            content/site.yml:6:12: warning SG6005: http://192.168.0.1/ staat niet op het openbare internet; gebruik een adres dat iedereen kan openen

            """, run.Output);
    }

    [Fact]
    public void Each_address_is_visited_once_and_then_not_for_a_day()
    {
        using var server = Server();
        using var run = Portal(server, Noon);
        Check(run);
        var first = server.Asked.ToList();
        var report = run.Output;

        using var evening = new CommandRun { Work = SiteBuild.Check, Now = Noon.AddHours(23) };
        CopyTo(run, evening);
        Check(evening);
        Assert.Equal(first, server.Asked);
        Assert.Equal(report, evening.Output);

        using var tomorrow = new CommandRun { Work = SiteBuild.Check, Now = Noon.AddHours(24) };
        CopyTo(run, tomorrow);
        Check(tomorrow);
        Assert.Equal(2 * first.Count, server.Asked.Count);
        Assert.Equal(2, first.Count(asked => asked == "HEAD /goed"));
    }

    [Fact]
    public void A_damaged_memory_is_forgotten()
    {
        using var server = Server();
        using var run = Portal(server, Noon);
        run.Folder.Write($".sitegen/{LinkMemory.FileName}", "{\"x\":null, kapot");

        Assert.Equal(0, Check(run));
        Assert.NotEmpty(server.Asked);
    }

    [Fact]
    public void A_build_and_a_plain_check_visit_nothing()
    {
        using var server = Server();
        using var check = Portal(server, Noon);
        using var build = new CommandRun { Work = SiteBuild.Build };
        CopyTo(check, build);

        Assert.Equal(0, check.Run("check", "--templates", Repository.Full("templates")));
        Assert.Equal(0, build.Run("build", "--templates", Repository.Full("templates")));

        Assert.Empty(server.Asked);
        Assert.False(Directory.Exists(check.Folder.Full(".sitegen")));
    }

    private static LinkServer Server() => new LinkServer()
        .Answer("/goed", 200).Answer("/oud", 301, "/goed").Answer("/weg", 404).Answer("/dicht", 403);

    private static int Check(CommandRun run) => run.Run("check", "--links", "--templates", Repository.Full("templates"));

    private static CommandRun Portal(LinkServer server, DateTimeOffset now)
    {
        var run = new CommandRun { Work = SiteBuild.Check, Now = now };
        run.Folder.Write(
            "content/site.yml",
            "title: Portaal\nbase_url: https://portaal.example/\nlanguage: nl\npublisher:\n  organisation: Uitgever\n  website: http://192.168.0.1/\n");
        run.Folder.Write("content/regions/r.md", "---\ntitle: Regio\nsummary: Een streek.\nkind: regio\n---\nTekst.\n");
        run.Folder.Write("content/themes/t.md", "---\ntitle: Thema\nsummary: Een onderwerp.\n---\n[Wij](https://portaal.example/x/) en <mailto:info@portaal.example>.\n");
        run.Folder.Write(
            "content/cases/a.md",
            "---\ntitle: Een\nsummary: Kort.\nregion: r\ntheme: t\ncontact:\n  organisation: School\n"
            + $"  website: {server.At("/oud")}\n---\n[De weg]({server.At("/weg#deel")}) en [dicht]({server.At("/dicht")}) [goed]({server.At("/goed")}).\n");
        return run;
    }

    private static void CopyTo(CommandRun from, CommandRun to)
    {
        foreach (var file in from.Folder.Files().Where(f => !f.StartsWith("site-output", StringComparison.Ordinal)))
        {
            to.Folder.Write(file, from.Folder.Read(file));
        }
    }
}
