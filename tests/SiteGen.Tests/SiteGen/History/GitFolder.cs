using System.Diagnostics;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.History;

/// <summary>A portal in a repository of its own, with a history that a test writes.</summary>
internal sealed class GitFolder : IDisposable
{
    public GitFolder()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Folder.Write("content/site.yml", "title: Portaal\nbase_url: https://portaal.example/\nlanguage: nl\npublisher:\n  organisation: Uitgever\n");
        Folder.Write("content/regions/r.md", "---\ntitle: Regio\nsummary: Een streek.\nkind: regio\n---\nTekst.\n");
        Folder.Write("content/themes/t.md", "---\ntitle: Thema\nsummary: Een onderwerp.\n---\nTekst.\n");
        Folder.Write("content/cases/a.md", Case("Een"));
        Commit("2024-05-13T12:00:00+02:00");
    }

    public TempFolder Folder { get; } = new();

    public static string Case(string title, string keys = "") =>
        $"---\ntitle: {title}\nsummary: Kort verhaal.\nregion: r\ntheme: t\ncontact:\n  organisation: School\n{keys}---\nTekst die lang genoeg is om een bestand te herkennen.\n";

    public void Commit(string when, string author = "een@voorbeeld.example")
    {
        Git("add", "--all");
        Run(when, author, "commit", "--quiet", "--message", "Wijziging");
    }

    public void Git(params string[] arguments) => Run("2024-05-13T12:00:00+02:00", "een@voorbeeld.example", arguments);

    public void Dispose() => Folder.Dispose();

    private void Run(string when, string author, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "protocol.file.allow=always", .. arguments]) { WorkingDirectory = Folder.Root, RedirectStandardError = true };
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Redactie";
            start.Environment[$"GIT_{role}_EMAIL"] = author;
            start.Environment[$"GIT_{role}_DATE"] = when;
        }

        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
