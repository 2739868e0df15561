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
    [InlineData("praktijken", "Lasles", "content/cases/lasles.md")]
    [InlineData("Cases", "-5 graden", "content/cases/5-graden.md")]
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
    [InlineData("dit hoort hier niet: 'zonder'; zet een naam of titel met spaties tussen aanhalingstekens", "new", "cases", "Titel", "zonder")]
    [InlineData("dit hoort hier niet: 'titel' 'van' 'mij'; zet een naam of titel met spaties tussen aanhalingstekens", "new", "cases", "Een", "titel", "van", "mij")]
    [InlineData("onbekende optie '--titel'; kies uit: --content, --date", "new", "cases", "--titel", "Lasles")]
    [InlineData("onbekende optie '--contents'; bedoelde u '--content'?", "new", "cases", "--contents")]
    [InlineData("de map 'elders' bestaat niet; start sitegen in de map van het portaal, of maak een portaal met: sitegen init", "new", "cases", "Titel", "--content", "elders")]
    public void Wrong_use_is_explained(string problem, params string[] args)
    {
        Assert.Equal(2, _run.Run(args));

        Assert.Equal($"sitegen: {problem}\nUitleg: sitegen new --help\n", _run.Error);
        Assert.Equal(["content/regions/twente.md"], _run.Folder.Files());
    }

    [Fact]
    public void After_two_dashes_a_title_may_start_as_an_option_does()
    {
        Assert.Equal(0, _run.Run("new", "cases", "--", "--help is geen hulp"));

        Assert.Equal("content/cases/help-is-geen-hulp.md\n", _run.Output);
    }

    /// <summary>Keys: arrow down, space to choose, Enter to go on.</summary>
    [Theory]
    [InlineData("cases", "Een dag\rLeerlingen lassen.\r\e[B \r \e[B \rSchool: De Brug\r", "title: Een dag", "summary: Leerlingen lassen.", "region: [twente]", "theme: [bedrijven, leraren]", "  organisation: 'School: De Brug'")]
    [InlineData("networks", "Kring\rBedrijven en scholen.\r\e[B\r \r", "title: Kring", "summary: Bedrijven en scholen.", "kind: jet-net-technet-kring", "region: [achterhoek]")]
    [InlineData("agendas", "Samen\rWat wij doen.\r \rMeer stages\r", "title: Samen", "region: [achterhoek]", "  - title: Meer stages")]
    [InlineData("goals", "Meer techniek\rdrie\r3\r", "title: Meer techniek", "number: 3", "programme: [TODO]")]
    public void Somebody_at_a_terminal_is_asked_for_everything_that_is_required(string type, string keys, params string[] lines)
    {
        using var terminal = AtTerminal();
        var there = terminal.Folder.Files("content").Select(f => $"content/{f}").ToList();

        terminal.Type($"new {type}", keys);

        var made = terminal.Folder.Read(terminal.Folder.Files($"content/{type}").Select(f => $"content/{type}/{f}").Except(there).Single());
        Assert.All(lines, line => Assert.Contains($"\n{line}\n", made, StringComparison.Ordinal));
    }

    [Fact]
    public void Enter_leaves_a_question_for_later()
    {
        using var terminal = AtTerminal();

        var shown = terminal.Type("new", "\rEen dag\r\r\r\r\r");

        Assert.Contains("Weet u iets nog niet? Druk dan op Enter", shown, StringComparison.Ordinal);
        var made = terminal.Folder.Read("content/cases/een-dag.md");
        Assert.All((string[])["summary: TODO", "region: [TODO]", "theme: [TODO]", "  organisation: TODO"], line => Assert.Contains($"\n{line}\n", made, StringComparison.Ordinal));
        Assert.Contains("# Kies uit: achterhoek, twente\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public void More_themes_than_may_be_are_asked_again()
    {
        using var terminal = AtTerminal();

        var shown = terminal.Type("new cases", "Een dag\r\r\r \e[B \e[B \e[B \r \r\r");

        Assert.Contains("Kies er hooguit 3.", shown, StringComparison.Ordinal);
        Assert.Contains("\ntheme: [bedrijven]\n", terminal.Folder.Read("content/cases/een-dag.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_taken_is_asked_again()
    {
        using var terminal = AtTerminal();
        terminal.Folder.Write("content/themes/techniek.md", "van mij");

        var shown = terminal.Type("new themes", "Techniek\rAnders\rKort.\r");

        Assert.Contains("'techniek.md' bestaat al. Kies een andere titel.", shown, StringComparison.Ordinal);
        Assert.Equal("van mij", terminal.Folder.Read("content/themes/techniek.md"));
        Assert.Contains("\nsummary: Kort.\n", terminal.Folder.Read("content/themes/anders.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_too_long_is_asked_again()
    {
        using var terminal = AtTerminal();

        var shown = terminal.Type("new themes", $"Techniek {new string('x', 90)}\rAnders\rKort.\r");

        Assert.Contains("Dit zijn 99 tekens; houd het bij 90.", shown, StringComparison.Ordinal);
        Assert.Contains("\nsummary: Kort.\n", terminal.Folder.Read("content/themes/anders.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_at_a_terminal_is_asked_what_to_make()
    {
        using var terminal = new Terminal();
        terminal.Folder.Write("content/site.yml", "");

        var shown = terminal.Type("new", "\e[B\rTwente en omstreken\r\r\r");

        Assert.Contains("Wat wilt u maken?", shown, StringComparison.Ordinal);
        Assert.Contains("content/regions/twente-en-omstreken.md", shown, StringComparison.Ordinal);
        Assert.Contains("title: Twente en omstreken\n", terminal.Folder.Read("content/regions/twente-en-omstreken.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        using var terminal = new Terminal();
        terminal.Folder.Write("content/site.yml", "");

        var shown = terminal.Type("new themes", "?\rTechniek\r\r");

        Assert.DoesNotContain("Wat wilt u maken?", shown, StringComparison.Ordinal);
        Assert.Contains("Gebruik in de titel letters of cijfers.", shown, StringComparison.Ordinal);
        Assert.True(File.Exists(terminal.Folder.Full("content/themes/techniek.md")));
    }

    private static Terminal AtTerminal()
    {
        var terminal = new Terminal();
        terminal.Folder.Write("content/site.yml", "title: Portaal\nbase_url: https://x.example/\nlanguage: nl\npublisher:\n  organisation: Wij\n");
        foreach (var (slug, title) in new[] { ("achterhoek", "Achterhoek"), ("twente", "Twente") })
        {
            terminal.Folder.Write($"content/regions/{slug}.md", $"---\ntitle: {title}\nsummary: Kort.\nkind: regio\n---\nTekst.\n");
        }

        foreach (var slug in new[] { "bedrijven", "leraren", "meisjes", "stages" })
        {
            terminal.Folder.Write($"content/themes/{slug}.md", $"---\ntitle: Over {slug}\nsummary: Kort.\n---\nTekst.\n");
        }

        return terminal;
    }
}
