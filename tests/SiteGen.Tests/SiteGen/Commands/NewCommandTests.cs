using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly CommandRun _run = new() { Others = host => [NewCommand.Create(host)] };

    public NewCommandTests() => _run.Folder.Write("content/regions/twente.md", "");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("cases", "Café Straße & ’t Lokaal", "content/cases/cafe-strasse-t-lokaal.md")]
    [InlineData("case", "Lasles", "content/cases/lasles.md")]
    [InlineData("Praktijk", "Lasles", "content/cases/lasles.md")]
    [InlineData("questions", "Hoe vinden wij gastdocenten?", "content/questions/hoe-vinden-wij-gastdocenten.md")]
    public void The_title_gives_the_name_of_the_file(string type, string title, string path)
    {
        Assert.Equal(0, _run.Run("new", type, title));

        Assert.Equal($"{path}\n", _run.Output);
        Assert.Equal("Gemaakt. Vul in wat achter TODO staat en kijk daarna of alles klopt: sitegen check\n", _run.Error);
        Assert.Contains("Kies uit: twente\n", _run.Folder.Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_gives_a_name_of_at_most_80_characters()
    {
        Assert.Equal(0, _run.Run("new", "cases", string.Concat(Enumerable.Repeat("heel lang ", 20))));

        Assert.InRange(Path.GetFileNameWithoutExtension(_run.Output.TrimEnd('\n')).Length, 60, 80);
    }

    [Fact]
    public void The_day_comes_from_the_clock_or_from_the_command_line()
    {
        _run.Run("new", "cases", "Een");
        _run.Run("new", "cases", "Twee", "--date", "2031-02-03");

        Assert.Contains("\nupdated: 2026-05-13\n", _run.Folder.Read("content/cases/een.md"), StringComparison.Ordinal);
        Assert.Contains("\nupdated: 2031-02-03\n", _run.Folder.Read("content/cases/twee.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_already_stays_as_it_is()
    {
        _run.Folder.Write("content/cases/lasles.md", "van mij");

        Assert.Equal(2, _run.Run("new", "cases", "Lasles"));

        Assert.Equal("van mij", _run.Folder.Read("content/cases/lasles.md"));
        Assert.Empty(_run.Output);
        Assert.StartsWith("sitegen: content/cases/lasles.md bestaat al en blijft zoals het is; kies een andere titel\n", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<soort> ontbreekt; schrijf bijvoorbeeld: sitegen new cases \"Een korte titel\"", "new")]
    [InlineData("<titel> ontbreekt; schrijf bijvoorbeeld: sitegen new cases \"Een korte titel\"", "new", "cases")]
    [InlineData("onbekende soort 'casus'; bedoelde u 'cases'?", "new", "casus", "Titel")]
    [InlineData("van de titel '?!' is geen bestandsnaam te maken; gebruik letters of cijfers", "new", "cases", "?!")]
    [InlineData("dit hoort hier niet: 'zonder'", "new", "cases", "Titel", "zonder")]
    [InlineData("de map 'elders' bestaat niet; start sitegen in de map van het portaal, of maak een portaal met: sitegen init", "new", "cases", "Titel", "--content", "elders")]
    public void Wrong_use_is_explained(string problem, params string[] args)
    {
        Assert.Equal(2, _run.Run(args));

        Assert.Equal($"sitegen: {problem}\nUitleg: sitegen new --help\n", _run.Error);
        Assert.Equal(["content/regions/twente.md"], _run.Folder.Files());
    }

    [Fact]
    public void Somebody_at_a_terminal_is_asked_what_to_make()
    {
        using var terminal = new Terminal();
        terminal.Folder.Write("content/site.yml", "");

        var shown = terminal.Type("new", "\e[B\rTwente en omstreken\r");

        Assert.Contains("Wat wilt u maken?", shown, StringComparison.Ordinal);
        Assert.Contains("content/regions/twente-en-omstreken.md", shown, StringComparison.Ordinal);
        Assert.Contains("title: Twente en omstreken\n", terminal.Folder.Read("content/regions/twente-en-omstreken.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        using var terminal = new Terminal();
        terminal.Folder.Write("content/site.yml", "");

        var shown = terminal.Type("new themes", "?\rTechniek\r");

        Assert.DoesNotContain("Wat wilt u maken?", shown, StringComparison.Ordinal);
        Assert.Contains("Gebruik in de titel letters of cijfers.", shown, StringComparison.Ordinal);
        Assert.True(File.Exists(terminal.Folder.Full("content/themes/techniek.md")));
    }
}
