using System.Diagnostics;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Packing;

/// <summary>The program as people get it: packed, installed from a folder, and used from a shell.</summary>
public sealed class ToolTests : IClassFixture<ToolTests.InstalledTool>
{
    private readonly InstalledTool _tool;

    public ToolTests(InstalledTool tool) => _tool = tool;

    [Fact]
    public void The_installed_tool_makes_a_new_portal_and_builds_it_without_templates()
    {
        using var folder = new TempFolder();

        _tool.Bash(folder.Root, "sitegen init portaal");
        _tool.Bash(folder.Root, "cd portaal && sitegen build --date 2026-05-13 --strict");

        Assert.Contains("Voorbeeld: techniekdag", folder.Read("portaal/site-output/praktijken/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Full("portaal/site-output/assets/zoek.js")));
        Assert.False(Directory.Exists(folder.Full("portaal/templates")));
    }

    [Theory]
    [InlineData("sitegen ", "build check completion import init new schema")]
    [InlineData("sitegen ne", "new")]
    [InlineData("sitegen new ", "cases regions themes agendas pages")]
    [InlineData("sitegen new th", "themes")]
    [InlineData("sitegen build --form", "--format")]
    [InlineData("sitegen build --format ", "text github gitlab json sarif")]
    [InlineData("sitegen build --format=", "text github gitlab json sarif")]
    [InlineData("sitegen build --format=gi", "github gitlab")]
    [InlineData("sitegen import x.csv --type ag", "agendas")]
    [InlineData("sitegen import --type=ag", "agendas")]
    [InlineData("sitegen completion ", "bash zsh pwsh")]
    public void Bash_completes_what_is_typed(string typed, string expected)
    {
        using var folder = new TempFolder();

        var found = _tool.Bash(folder.Root, $"""
            source <(sitegen completion bash)
            COMP_LINE='{typed}' COMP_POINT={typed.Length}
            read -ra COMP_WORDS <<< "{"${COMP_LINE//=/ = }"}"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(({"${#COMP_WORDS[@]}"} - 1))
            _sitegen
            printf '%s\n' "{"${COMPREPLY[@]}"}"
            """).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(expected.Split(' '), word => Assert.Contains(word, found));
        Assert.All(found, word => Assert.StartsWith(typed[(typed.LastIndexOfAny([' ', '=']) + 1)..], word, StringComparison.Ordinal));
        Assert.Equal(found.Distinct(StringComparer.OrdinalIgnoreCase), found);
    }

    /// <summary>Not every machine has these shells: what they run is that they ask the program, as bash does above.</summary>
    [Theory]
    [InlineData("zsh", "compdef _sitegen sitegen", "sitegen \"[suggest:$point]\" \"$line\"")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName sitegen", "sitegen \"[suggest:$($cursor - $start)]\" \"$line\"")]
    public void The_other_shells_get_a_script_that_asks_the_program(string shell, string registers, string asks)
    {
        using var folder = new TempFolder();

        var script = _tool.Bash(folder.Root, $"sitegen completion {shell}");

        Assert.Contains(registers, script, StringComparison.Ordinal);
        Assert.Contains(asks, script, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_explains_itself_in_Dutch_with_examples()
    {
        using var folder = new TempFolder();
        var verbs = _tool.Bash(folder.Root, "sitegen --help").Split("Opdrachten:\n")[1].Split("\n\n")[0].Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0]).ToList();

        var help = verbs.Select(verb => (Verb: verb, Text: _tool.Bash(folder.Root, $"sitegen {verb} --help"))).ToList();

        Assert.True(verbs.Count >= 7);
        Assert.All(help, h => Assert.Contains($"\nGebruik:\n  sitegen {h.Verb}", h.Text, StringComparison.Ordinal));
        Assert.All(help, h => Assert.Contains("\nVoorbeelden:\n", h.Text, StringComparison.Ordinal));
        Assert.All(help.SelectMany(h => h.Text.Split('\n')), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Data_and_messages_leave_by_their_own_door_without_colour()
    {
        using var folder = new TempFolder();
        _tool.Bash(folder.Root, "sitegen init portaal");

        var data = _tool.Bash(folder.Root, "cd portaal && sitegen new themes 'Nieuw thema' 2>/dev/null");
        var messages = _tool.Bash(folder.Root, "cd portaal && NO_COLOR=1 script -qec 'sitegen check >/dev/null' /dev/null || true");

        Assert.Equal("content/themes/nieuw-thema.md\n", data);
        Assert.DoesNotContain("\e[3", messages, StringComparison.Ordinal);
        Assert.Contains("Niet gelukt", messages, StringComparison.Ordinal);
    }

    /// <summary>Packs what these tests were built with; asks no network.</summary>
    public sealed class InstalledTool : IDisposable
    {
        private readonly TempFolder _folder = new();

        public InstalledTool()
        {
            _folder.Write("nuget.config", "<configuration><packageSources><clear /><add key=\"map\" value=\"pakket\" /></packageSources></configuration>");
            var release = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\'))!);
            Run("dotnet", "pack", Repository.Full("generator/SiteGen/SiteGen.csproj"), "-c", release, "--no-build", "--nologo", "-o", _folder.Full("pakket"));
            Run("dotnet", "tool", "install", "SiteGen", "--tool-path", _folder.Full("tool"), "--configfile", _folder.Full("nuget.config"), "--version", "0.1.0");
        }

        public string Bash(string folder, string script)
        {
            var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["PATH"] = $"{_folder.Full("tool")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
            return Run(start);
        }

        public void Dispose() => _folder.Dispose();

        private void Run(string program, params string[] args)
        {
            var start = new ProcessStartInfo(program, args) { WorkingDirectory = _folder.Root, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["NUGET_PACKAGES"] = _folder.Full("nuget");
            Run(start);
        }

        private static string Run(ProcessStartInfo start)
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{start.FileName} {string.Join(' ', start.ArgumentList)}: {output}{error.Result}");
            return output;
        }
    }
}
