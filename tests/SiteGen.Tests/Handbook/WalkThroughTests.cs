using SiteGen.Commands;
using SiteGen.Tests.Sites;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Handbook;

/// <summary>The handbook's way from an idea to a page, walked as an editor does.</summary>
public class WalkThroughTests
{
    [Fact]
    public void An_editor_who_follows_the_handbook_gets_a_page()
    {
        using var portal = CopiedContent.OfRealSite();
        var commands = HandbookText.Commands().ToList();
        Assert.Equal(["new", "check", "build"], commands.Select(c => c.Split(' ')[0]));
        var before = portal.Folder.Files("content");

        Assert.Equal(0, Run(portal.Folder, commands[0]).ExitCode);
        var made = portal.Folder.Files("content").Except(before).Single();

        var (unfilled, report) = Run(portal.Folder, commands[1]);
        Assert.Equal(1, unfilled);
        Assert.Contains($"content/{made}:", report, StringComparison.Ordinal);
        Assert.Contains("SG1105", report, StringComparison.Ordinal);

        portal.Folder.Write($"content/{made}", HandbookText.Blocks("yaml").First());
        Assert.Equal((0, ""), Run(portal.Folder, commands[1]));

        Assert.Equal(0, Run(portal.Folder, commands[2]).ExitCode);
        var page = portal.Folder.Read($"site-output/praktijken/{Path.GetFileNameWithoutExtension(made)}/index.html");
        Assert.Contains("<h1>Techniekdag op het Voorbeeldcollege</h1>", page, StringComparison.Ordinal);
    }

    /// <summary>The first example of the handbook, in the file that it names for the browser.</summary>
    [Fact]
    public void The_file_name_in_the_handbook_is_the_one_that_new_makes()
    {
        using var portal = CopiedContent.OfRealSite();

        Run(portal.Folder, HandbookText.Commands().First());

        var name = HandbookText.Section("### In de browser").Split('`').Single(part => part.EndsWith(".md", StringComparison.Ordinal));
        Assert.True(File.Exists(portal.Folder.Full($"content/cases/{name}")));
    }

    private static (int ExitCode, string Output) Run(TempFolder folder, string arguments)
    {
        using var output = new StringWriter();
        var host = new CommandHost
        {
            Output = output, Error = TextWriter.Null, WorkingDirectory = folder.Root, Clock = TimeProvider.System, Variable = _ => null,
        };
        string[] templates = arguments.StartsWith("new", StringComparison.Ordinal) ? [] : ["--templates", Repository.Full("templates")];
        var exitCode = Program.Run([.. CommandText.Split(arguments), .. templates], host,
            [BuildCommand.Create(host, SiteBuild.Build), CheckCommand.Create(host, SiteBuild.Check), NewCommand.Create(host)]);
        return (exitCode, output.ToString());
    }
}
