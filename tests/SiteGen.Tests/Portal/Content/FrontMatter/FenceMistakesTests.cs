namespace SiteGen.Tests.Portal.Content.FrontMatter;

/// <summary>Slips in the two lines with hyphens: each message names the line to change.</summary>
public class FenceMistakesTests
{
    private const string Keys = "title: Lasles\nsummary: Kort.\n";

    [Theory]
    [InlineData("", "1:1", "SG1201: dit bestand is leeg; haal het weg, of zet er gegevens in, tussen twee regels met ---")]
    [InlineData(Keys + "---\nTekst.\n", "1:1", "SG1201: bovenaan ontbreekt de regel met drie streepjes; zet --- op de eerste regel, boven 'title'")]
    [InlineData("\n---\n" + Keys + "---\nTekst.\n", "1:1", "SG1201: de regel met drie streepjes staat niet bovenaan; haal de lege regels erboven weg")]
    [InlineData("Mijn praktijk\n---\n" + Keys + "---\nTekst.\n", "1:1", "SG1201: de regel met drie streepjes staat niet bovenaan; haal weg wat erboven staat")]
    [InlineData("```yaml\n---\n" + Keys + "---\nTekst.\n```\n", "1:1", "SG1201: de regel met drie streepjes staat niet bovenaan; haal weg wat erboven staat, en de laatste regel met ```")]
    [InlineData("—\n" + Keys + "—\nTekst.\n", "1:1", "SG1201: hier horen precies drie streepjes; schrijf: ---")]
    [InlineData(" ---\n" + Keys + "---\nTekst.\n", "1:1", "SG1201: hier horen precies drie streepjes; schrijf: ---")]
    [InlineData("---\n" + Keys + "----\nTekst.\n", "4:1", "SG1202: hier horen precies drie streepjes; schrijf: ---")]
    [InlineData("---\n" + Keys + "  ---\nTekst.\n", "4:3", "SG1202: hier horen precies drie streepjes, vooraan op de regel; schrijf: ---")]
    [InlineData("---\n" + Keys + "–––\nTekst.\n", "4:1", "SG1202: hier horen precies drie streepjes; schrijf: ---")]
    [InlineData("---\n" + Keys + "Tekst.\n", "1:1", "SG1202: onder de gegevens ontbreekt de regel met drie streepjes; zet --- op een eigen regel tussen de gegevens en de tekst")]
    public void Each_gets_the_words_to_type(string text, string place, string message)
    {
        var lines = ContentSetText.Base.With("themes/x.md", text).Lines();

        Assert.Equal([$"content/themes/x.md:{place}: error {message}"], lines);
    }
}
