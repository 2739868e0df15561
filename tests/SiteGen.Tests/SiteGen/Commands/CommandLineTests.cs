namespace SiteGen.Tests.SiteGen.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Each_verb_runs_its_own_work(string verb)
    {
        Assert.Equal(0, _run.Run(verb));
        Assert.Equal(verb, _run.Ran);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_is_Dutch_and_names_the_verbs(string option)
    {
        Assert.Equal(0, _run.Run(option));

        Assert.Equal(
            """
            Maakt een website van tekstbestanden en sjablonen.

            Gebruik:
              sitegen <opdracht> [opties]

            Opdrachten:
              build  Maakt de site van de inhoud en de sjablonen.
              check  Controleert de inhoud en de sjablonen; schrijft niets zonder --fix.

            Opties:
              -h, --help  Toon deze uitleg.
              --version   Toon de versie van sitegen.

            """, _run.Output);
        Assert.Empty(_run.Error);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Help_of_a_verb_explains_every_option_and_gives_examples(string verb)
    {
        Assert.Equal(0, _run.Run(verb, "--help"));

        foreach (var option in "content templates output cache base-url date drafts strict clean jobs format help".Split(' '))
        {
            Assert.Contains($"--{option} ", _run.Output, StringComparison.Ordinal);
        }

        Assert.Contains($"\nVoorbeelden:\n  sitegen {verb}\n", _run.Output, StringComparison.Ordinal);
        Assert.All(_run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain("\r", _run.Output, StringComparison.Ordinal);
        Assert.Null(_run.Ran);
    }

    [Fact]
    public void Who_asks_for_help_gets_it_also_with_a_mistake_in_the_line() => Assert.Equal(0, _run.Run("build", "--help", "--onzin"));

    [Fact]
    public void The_version_is_data()
    {
        Assert.Equal(0, _run.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+", _run.Output);
    }

    [Theory]
    [InlineData("", "geef een opdracht; kies uit: build, check")]
    [InlineData("biuld", "onbekende opdracht 'biuld'; bedoelde u 'build'?")]
    [InlineData("xyz", "onbekende opdracht 'xyz'; kies uit: build, check")]
    [InlineData("build --job 2", "onbekende optie '--job'; bedoelde u '--jobs'?")]
    [InlineData("build --strikt=ja", "onbekende optie '--strikt=ja'; bedoelde u '--strict'?")]
    [InlineData("build extra", "dit hoort hier niet: 'extra'")]
    [InlineData("build @bestand", "dit hoort hier niet: '@bestand'")]
    [InlineData("build --drafts ja", "dit hoort hier niet: 'ja'")]
    [InlineData("build --jobs", "achter --jobs ontbreekt <aantal>")]
    [InlineData("build --jobs 2 --jobs 3", "--jobs mag er één keer staan")]
    [InlineData("build --jobs 0", "'0' kan niet achter --jobs; schrijf een heel getal vanaf 1")]
    [InlineData("build --jobs -1", "'-1' kan niet achter --jobs; schrijf een heel getal vanaf 1")]
    [InlineData("build --jobs veel", "'veel' kan niet achter --jobs; schrijf een heel getal vanaf 1")]
    [InlineData("build --date 13-05-2024", "'13-05-2024' is geen datum; schrijf jaar-maand-dag: --date 2026-05-13")]
    [InlineData("check --date 2024-02-30", "'2024-02-30' is geen datum; schrijf jaar-maand-dag: --date 2026-05-13")]
    [InlineData("build --base-url www.x.nl", "'www.x.nl' is geen webadres voor een site; schrijf het hele adres: --base-url https://www.voorbeeld.nl/")]
    [InlineData("build --base-url ftp://x.nl", "'ftp://x.nl' is geen webadres voor een site; schrijf het hele adres: --base-url https://www.voorbeeld.nl/")]
    [InlineData("build --base-url /pad/", "'/pad/' is geen webadres voor een site; schrijf het hele adres: --base-url https://www.voorbeeld.nl/")]
    [InlineData("build --base-url https://x.nl/?a=b", "'https://x.nl/?a=b' is geen webadres voor een site; schrijf het hele adres: --base-url https://www.voorbeeld.nl/")]
    [InlineData("build --format jsn", "'jsn' kan niet achter --format; bedoelde u 'json'?")]
    [InlineData("build --format 1", "'1' kan niet achter --format; kies uit: github, gitlab, json, sarif, text")]
    [InlineData("build --content=", "achter --content ontbreekt <map>")]
    [InlineData("build --content \0", "achter --content hoort de naam van een map")]
    [InlineData("build --output content", "--output (content) en --content (content) liggen in elkaar; kies mappen die naast elkaar liggen")]
    [InlineData("build --output content/site", "--output (content/site) en --content (content) liggen in elkaar; kies mappen die naast elkaar liggen")]
    [InlineData("build --output .", "--output (.) en --content (content) liggen in elkaar; kies mappen die naast elkaar liggen")]
    [InlineData("build --cache site-output/.sitegen", "--cache (site-output/.sitegen) en --output (site-output) liggen in elkaar; kies mappen die naast elkaar liggen")]
    [InlineData("build --cache templates", "--cache (templates) en --templates (templates) liggen in elkaar; kies mappen die naast elkaar liggen")]
    public void Wrong_use_is_explained_on_standard_error(string line, string problem)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, _run.Run(args));

        var verb = args is ["build" or "check", ..] ? $" {args[0]}" : "";
        Assert.Equal($"sitegen: {problem}\nUitleg: sitegen{verb} --help\n", _run.Error);
        Assert.Empty(_run.Output);
        Assert.Null(_run.Ran);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Assert.Equal(2, _run.Run("build", "--jobs", "0", "--date", "morgen", "--onzin"));
        Assert.Equal(4, _run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("build --format ", "github gitlab json sarif text")]
    [InlineData("build --format=", "github gitlab json sarif text")]
    [InlineData("build --format=gi", "github gitlab")]
    [InlineData("check --strict --format=js", "json")]
    public void A_shell_can_ask_for_completions(string typed, string expected)
    {
        Assert.Equal(0, _run.Run($"[suggest:{typed.Length}]", typed));

        Assert.Equal(expected, string.Join(' ', _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
