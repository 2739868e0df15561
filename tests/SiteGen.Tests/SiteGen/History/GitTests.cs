using SiteGen.Commands;
using SiteGen.History;
using SiteGen.Portal.Content.History;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.History;

public class GitTests
{
    [Fact]
    public void A_file_has_the_day_of_its_last_change_and_the_number_of_people_who_changed_it()
    {
        using var git = new GitFolder();
        git.Folder.Write("content/cases/a.md", GitFolder.Case("Twee"));
        git.Commit("2024-06-01T23:30:00Z", "twee@voorbeeld.example");
        git.Folder.Write("content/cases/é b.md", "Tekst");
        git.Folder.Write("elders.md", "Tekst");
        git.Commit("2024-06-03T12:00:00Z", "Twee@Voorbeeld.example");

        var changes = Read(git).Changes;

        Assert.Equal(new Change(new DateOnly(2024, 6, 2), 2), changes["cases/a.md"]);
        Assert.Equal(new Change(new DateOnly(2024, 5, 13), 1), changes["regions/r.md"]);
        Assert.Equal(new Change(new DateOnly(2024, 6, 3), 1), changes["cases/é b.md"]);
        Assert.DoesNotContain(changes.Keys, path => path.Contains("elders", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_keeps_its_history_under_another_name()
    {
        using var git = new GitFolder();
        git.Git("mv", "content/cases/a.md", "content/cases/b.md");
        git.Commit("2024-06-01T12:00:00Z", "twee@voorbeeld.example");
        git.Git("mv", "content/cases/b.md", "content/cases/c.md");
        git.Commit("2024-07-01T12:00:00Z", "drie@voorbeeld.example");

        var history = Read(git);

        Assert.Equal([new Rename("cases/b.md", "cases/c.md"), new Rename("cases/a.md", "cases/c.md")], history.Renames);
        Assert.Equal(new Change(new DateOnly(2024, 7, 1), 3), history.Changes["cases/c.md"]);
    }

    [Fact]
    public void Half_a_history_is_no_history()
    {
        using var git = new GitFolder();
        git.Folder.Write("content/cases/a.md", GitFolder.Case("Twee"));
        git.Commit("2024-06-01T12:00:00Z");
        git.Git("clone", "--quiet", "--depth", "1", $"file://{git.Folder.Root}", "kopie");

        Assert.Empty(new Git(git.Folder.Full("kopie/content")).History(DutchDay.At).Changes);
    }

    [Fact]
    public void Without_a_repository_nothing_is_known()
    {
        using var folder = new TempFolder();

        Assert.Empty(new Git(folder.Root).History(DutchDay.At).Changes);
        Assert.Null(new Git(folder.Root).Find("HEAD"));
    }

    [Fact]
    public void A_page_says_when_it_was_changed_and_by_how_many()
    {
        using var git = new GitFolder();
        git.Folder.Write("content/cases/a.md", GitFolder.Case("Twee"));
        git.Folder.Write("content/cases/b.md", GitFolder.Case("Drie", "updated: 2020-01-31\n"));
        git.Commit("2024-06-01T12:00:00Z", "twee@voorbeeld.example");

        Run(git, "build");

        Assert.Contains("Laatst gewijzigd op <time datetime=\"2024-06-01\">1 juni 2024</time>, door 2 mensen</p>", Page(git, "praktijken/a"), StringComparison.Ordinal);
        Assert.Contains("Laatst gewijzigd op <time datetime=\"2020-01-31\">31 januari 2020</time></p>", Page(git, "praktijken/b"), StringComparison.Ordinal);
        Assert.Contains("13 mei 2024", Page(git, "regios/r"), StringComparison.Ordinal);
        Assert.DoesNotContain("Laatst gewijzigd", Page(git, "praktijken"), StringComparison.Ordinal);
        Assert.DoesNotContain("voorbeeld.example", Page(git, "praktijken/a"), StringComparison.Ordinal);
        Assert.Contains("<lastmod>2024-05-13</lastmod>", git.Folder.Read("site-output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_not_want_it_gets_the_same_site_as_without_git()
    {
        using var git = new GitFolder();

        Run(git, "build", "--no-git");

        Assert.DoesNotContain("Laatst gewijzigd", Page(git, "praktijken/a"), StringComparison.Ordinal);
        Assert.DoesNotContain("lastmod", git.Folder.Read("site-output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_commit_gives_the_same_bytes()
    {
        using var git = new GitFolder();
        git.Git("clone", "--quiet", $"file://{git.Folder.Root}", "kopie");

        Run(git, "build");
        Run(git, "build", "--content", "kopie/content", "--output", "kopie/site-output");

        Assert.Equal(Sites.CopiedContent.BytesOf(git.Folder.Full("site-output")), Sites.CopiedContent.BytesOf(git.Folder.Full("kopie/site-output")));
    }

    [Fact]
    public void A_new_name_without_the_old_address_is_reported_with_the_line_to_type()
    {
        using var git = new GitFolder();
        git.Git("mv", "content/cases/a.md", "content/cases/b.md");
        git.Commit("2024-06-01T12:00:00Z");

        var (_, before) = Run(git, "check");
        git.Folder.Write("content/cases/b.md", GitFolder.Case("Een", "aliases: [/praktijken/a/]\n"));
        var (_, after) = Run(git, "check");

        Assert.Equal(
            "content/cases/b.md:1:1: warning SG2004: dit bestand had een andere naam; wie de link /praktijken/a/ heeft, vindt de pagina niet meer; schrijf: aliases: [/praktijken/a/]\n",
            before);
        Assert.Empty(after);
    }

    [Fact]
    public void Addresses_that_would_disappear_are_listed()
    {
        using var git = new GitFolder();
        git.Folder.Write("content/cases/b.md", GitFolder.Case("Twee"));
        git.Folder.Write("content/cases/c.md", GitFolder.Case("Drie"));
        git.Commit("2024-06-01T12:00:00Z");
        File.Delete(git.Folder.Full("content/cases/b.md"));
        File.Move(git.Folder.Full("content/cases/c.md"), git.Folder.Full("content/cases/d.md"));

        Assert.Equal((1, "/praktijken/b/\n/praktijken/c/\n"), Run(git, "urls", "--since", "HEAD"));

        git.Folder.Write("content/cases/d.md", GitFolder.Case("Drie", "aliases: [/praktijken/c/, /praktijken/b/]\n"));
        Assert.Equal((0, ""), Run(git, "urls", "--since", "main"));
        Assert.Contains("/praktijken/d/\n", Run(git, "urls").Output, StringComparison.Ordinal);
    }

    /// <summary>Git writes on after the last file; who does not wait for that sees it fail now and then.</summary>
    [Fact]
    public void All_files_of_a_commit_come_along_every_time()
    {
        using var git = new GitFolder();
        Enumerable.Range(0, 200).ToList().ForEach(i => git.Folder.Write($"content/cases/c{i}.md", new string('a', i * 20)));
        git.Commit("2024-06-01T12:00:00Z");
        var asked = new Git(git.Folder.Full("content"));
        var commit = asked.Find("HEAD")!;

        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(204, asked.Files(commit, "content")?.Length));
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("--output=x")]
    [InlineData("HEAD:content")]
    public void A_commit_that_git_does_not_know_is_wrong_use(string revision)
    {
        using var git = new GitFolder();

        Assert.Equal((2, ""), Run(git, "urls", $"--since={revision}"));
        Assert.Equal([".git", "content"], Directory.GetFileSystemEntries(git.Folder.Root).Select(f => Path.GetFileName(f)!).Order());
    }

    private static ContentHistory Read(GitFolder git) => new Git(git.Folder.Full("content")).History(DutchDay.At);

    private static string Page(GitFolder git, string url) => git.Folder.Read($"site-output/{url}/index.html");

    /// <summary>The program itself, in the folder of the repository.</summary>
    private static (int ExitCode, string Output) Run(GitFolder git, string verb, params string[] options)
    {
        using var output = new StringWriter();
        var host = new CommandHost
        {
            Output = output,
            Error = TextWriter.Null,
            WorkingDirectory = git.Folder.Root,
            Clock = TimeProvider.System,
            Variable = _ => null,
        };
        string[] templates = verb == "urls" ? [] : ["--templates", Repository.Full("templates")];
        var exitCode = Program.Run([verb, .. templates, "--date", "2026-05-13", .. options], host,
            [BuildCommand.Create(host, SiteBuild.Build), CheckCommand.Create(host, SiteBuild.Check), UrlsCommand.Create(host, SiteUrls.List)]);
        return (exitCode, output.ToString());
    }
}
