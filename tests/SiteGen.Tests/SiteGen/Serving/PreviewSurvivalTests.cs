using System.Diagnostics;
using System.Net;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>What happens to files while somebody works must never end the preview nor take the last good site away.</summary>
public class PreviewSurvivalTests
{
    private const string Case = "content/cases/lasles.md";
    private const string Page = "praktijken/lasles/";

    [Fact]
    public void What_is_saved_is_shown_and_what_is_wrong_is_said_with_the_last_good_page_underneath()
    {
        using var run = new PreviewRun();

        run.Edit(Case, "Elke dinsdag", "Elke woensdag");
        run.WaitForPage(Page, "Elke woensdag");
        run.Edit(Case, "region: achterland", "region: nergens");
        run.WaitForOutput("content/cases/lasles.md:4:9: error SG1102: onbekende regio 'nergens'");
        Assert.Contains("Elke woensdag", run.Get(Page).Text, StringComparison.Ordinal);
        run.Edit(Case, "region: nergens", "region: voorland");
        run.WaitForPage(Page, "regios/voorland/");

        run.WaitForError("content/cases/lasles.md: bijgewerkt, geen meldingen; ");
    }

    [Fact]
    public void A_broken_template_is_reported_and_mended()
    {
        using var run = new PreviewRun();

        var right = run.Folder.Read("templates/case.html");
        run.Folder.Write("templates/case.html", right + "{{ for x in }}");
        run.WaitForOutput("templates/case.html:");
        Assert.Equal(HttpStatusCode.OK, run.Get(Page).Status);
        run.Folder.Write("templates/case.html", right + "<p>Mooi</p>");
        run.WaitForPage(Page, "<p>Mooi</p>");
    }

    /// <summary>The home page is not looked at, so this comes out when all pages are checked.</summary>
    [Fact]
    public void A_template_that_fails_on_a_page_that_nobody_looks_at_is_found_too()
    {
        using var run = new PreviewRun();
        run.WaitForPage(Page, "Elke dinsdag");

        run.Edit("templates/home.html", "{{ page.", "{{ page.nergens }}{{ page.");

        run.WaitForOutput("templates/home.html:");
        Assert.Equal(HttpStatusCode.OK, run.Get("").Status);
    }

    [Fact]
    public void A_file_that_is_written_in_steps_ends_up_as_it_is()
    {
        using var run = new PreviewRun();
        var text = run.Folder.Read(Case);

        foreach (var length in (int[])[0, 10, 60, text.Length / 2, text.Length])
        {
            run.Folder.Write(Case, text[..length].Replace("Elke dinsdag", "Elke zondag", StringComparison.Ordinal));
            Thread.Yield();
        }

        run.WaitForPage(Page, "Elke zondag");
        run.WaitForError("bijgewerkt, geen meldingen");
    }

    [Fact]
    public void Files_and_folders_may_be_renamed_deleted_and_put_back()
    {
        using var run = new PreviewRun(folder => folder.Write("content/cases/los.md", folder.Read(Case).Replace("title: Las", "title: Zaag", StringComparison.Ordinal)));
        var cases = run.Folder.Full("content/cases");

        File.Move(Path.Combine(cases, "los.md"), Path.Combine(cases, "vast.md"));
        run.WaitForPage("praktijken/vast/", "Elke dinsdag");
        Assert.Equal(HttpStatusCode.NotFound, run.Get("praktijken/los/").Status);
        Directory.Move(cases, run.Folder.Full("weg"));
        run.WaitForOutput("error ");
        Assert.Equal(HttpStatusCode.OK, run.Get("praktijken/vast/").Status);
        run.Folder.Write("weg/vast.md", run.Folder.Read("weg/vast.md").Replace("Elke dinsdag", "Elke maandag", StringComparison.Ordinal));
        Directory.Move(run.Folder.Full("weg"), cases);
        run.WaitForPage("praktijken/vast/", "Elke maandag");
        File.Delete(Path.Combine(cases, "vast.md"));
        run.WaitForPage("praktijken/vast/", "Deze pagina bestaat niet");
    }

    [Fact]
    public void The_whole_content_folder_may_go_and_come_back()
    {
        using var run = new PreviewRun();

        Directory.Move(run.Folder.Full("content"), run.Folder.Full("elders"));
        run.WaitForOutput("content:1:1: error ");
        Assert.Equal(HttpStatusCode.OK, run.Get(Page).Status);
        run.Folder.Write("elders/cases/lasles.md", run.Folder.Read("elders/cases/lasles.md").Replace("Elke dinsdag", "Elke maandag", StringComparison.Ordinal));
        Directory.Move(run.Folder.Full("elders"), run.Folder.Full("content"));
        run.WaitForPage(Page, "Elke maandag");
        run.Edit(Case, "Elke maandag", "Elke vrijdag");
        run.WaitForPage(Page, "Elke vrijdag");
    }

    [Fact]
    public void It_starts_without_content_and_shows_the_site_once_there_is_some()
    {
        using var run = new PreviewRun(folder => Directory.Move(folder.Full("content"), folder.Full("elders")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, run.Get("").Status);
        Directory.Move(run.Folder.Full("elders"), run.Folder.Full("content"));

        run.WaitForPage(Page, "Elke dinsdag");
    }

    [Fact]
    public void A_git_checkout_of_500_files_is_one_change()
    {
        using var run = new PreviewRun(folder =>
        {
            var text = folder.Read(Case);
            Git(folder.Root, "init", "-q");
            for (var i = 0; i < 500; i++)
            {
                folder.Write($"content/cases/les-{i}.md", text.Replace("title: Lasles", $"title: Les {i}", StringComparison.Ordinal));
            }

            Git(folder.Root, "add", ".");
            Git(folder.Root, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "een");
            for (var i = 0; i < 500; i++)
            {
                var path = $"content/cases/les-{i}.md";
                folder.Write(path, folder.Read(path).Replace("Elke dinsdag", "Elke donderdag", StringComparison.Ordinal));
            }

            Git(folder.Root, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qam", "twee");
        });
        var before = run.Rounds;

        Git(run.Folder.Root, "checkout", "-q", "HEAD~1");

        run.WaitForPage("praktijken/les-499/", "Elke dinsdag");
        run.WaitForPage("praktijken/les-0/", "Elke dinsdag");
        run.WaitForError(" andere bestanden: bijgewerkt");
        Assert.InRange(run.Rounds - before, 1, 2);
    }

    [Fact]
    public void Drafts_and_strictness_are_as_in_a_build()
    {
        using var run = new PreviewRun(folder => folder.Write(Case, folder.Read(Case).Replace("theme: ", "draft: true\ntheme: ", StringComparison.Ordinal)), "--drafts", "--strict");

        run.WaitForPage(Page, "Elke dinsdag");
        run.Edit(Case, "Elke dinsdag", "Elke <b>dinsdag</b>");

        run.WaitForOutput("warning ");
        run.WaitForError("niet bijgewerkt, 2 meldingen");
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
