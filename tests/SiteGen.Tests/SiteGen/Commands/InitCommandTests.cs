using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly CommandRun _run = new()
    {
        ProgramFolder = AppContext.BaseDirectory,
        Others = host => [InitCommand.Create(host), CompletionCommand.Create(host)],
    };

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_new_portal_has_three_cases_and_nothing_to_report()
    {
        Assert.Equal(0, _run.Run("init", "portaal"));

        Assert.Equal("portaal\n", _run.Output);
        Assert.Equal(3, _run.Folder.Files("portaal/content/cases").Length);
        Assert.Contains(".gitignore", _run.Folder.Files("portaal"));
        var result = global::SiteGen.SiteBuild.Check(Options(), _ => { });
        Assert.Empty(result.Diagnostics.Select(d => $"{d.At.Path}:{d.At.Line} {d.Code} {d.Text}"));
        Assert.True(result.Pages > 10);
    }

    [Fact]
    public void The_templates_come_along_when_asked()
    {
        Assert.Equal(0, _run.Run("init", "portaal", "--with-templates"));

        Assert.Equal(Directory.GetFiles(Repository.Full("templates"), "*", SearchOption.AllDirectories).Length, _run.Folder.Files("portaal/templates").Length);
    }

    [Fact]
    public void A_folder_with_something_of_the_same_name_stays_as_it_is()
    {
        _run.Folder.Write("portaal/content/site.yml", "van mij");

        Assert.Equal(2, _run.Run("init", "portaal"));

        Assert.Equal("sitegen: in de map 'portaal' staat al content/site.yml; kies een nieuwe map\nUitleg: sitegen init --help\n", _run.Error);
        Assert.Equal(["portaal/content/site.yml"], _run.Folder.Files());
    }

    [Fact]
    public void A_portal_without_templates_is_made_with_those_of_the_program()
    {
        _run.Run("build");
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "templates"), _run.Options!.Templates);

        _run.Folder.Write("templates/home.html", "");
        _run.Run("build");
        Assert.Equal(_run.Folder.Full("templates"), _run.Options!.Templates);
    }

    [Theory]
    [InlineData("fish", "onbekende shell 'fish'; kies uit: bash, pwsh, zsh")]
    [InlineData("zhs", "onbekende shell 'zhs'; bedoelde u 'zsh'?")]
    public void Shells_that_we_have_no_script_for_are_refused(string shell, string problem)
    {
        Assert.Equal(2, _run.Run("completion", shell));

        Assert.StartsWith($"sitegen: {problem}\n", _run.Error, StringComparison.Ordinal);
    }

    private BuildOptions Options() => new()
    {
        WorkingDirectory = _run.Folder.Full("portaal"),
        Content = _run.Folder.Full("portaal/content"),
        Templates = Path.Combine(AppContext.BaseDirectory, "templates"),
        Output = _run.Folder.Full("portaal/site-output"),
        Cache = _run.Folder.Full("portaal/.sitegen"),
        Date = new DateOnly(2026, 5, 13),
    };
}
