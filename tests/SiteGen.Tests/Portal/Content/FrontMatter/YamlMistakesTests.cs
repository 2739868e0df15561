namespace SiteGen.Tests.Portal.Content.FrontMatter;

/// <summary>An editor's everyday mistakes: each has its own message, which says what to type.</summary>
public class YamlMistakesTests
{
    [Theory]
    [InlineData("image:\n\tsrc: ../media/f.jpg", "9:1", "SG1205: hier staat een tab; gebruik spaties om in te springen")]
    [InlineData("partners:\n\t- School", "9:1", "SG1205: hier staat een tab; gebruik spaties om in te springen")]
    [InlineData("kind: Techniek: leuk", "8:7", "SG1206: in deze tekst staat een dubbele punt; zet de tekst tussen aanhalingstekens: 'Techniek: leuk'")]
    [InlineData("kind: foto's: leuk", "8:7", "SG1206: in deze tekst staat een dubbele punt; zet de tekst tussen aanhalingstekens: 'foto''s: leuk'")]
    [InlineData("kind: Techniek:", "8:7", "SG1206: in deze tekst staat een dubbele punt; zet de tekst tussen aanhalingstekens: 'Techniek:'")]
    [InlineData("partners:\n  - Let op: hier: twee", "9:5", "SG1206: in deze tekst staat een dubbele punt; zet de tekst tussen aanhalingstekens: 'Let op: hier: twee'")]
    [InlineData("kind: “pilot”", "8:7", "SG1207: dit zijn krullende aanhalingstekens; gebruik rechte: 'pilot'")]
    [InlineData("kind: „pilot”", "8:7", "SG1207: dit zijn krullende aanhalingstekens; gebruik rechte: 'pilot'")]
    [InlineData("kind: ‘pilot’", "8:7", "SG1207: dit zijn krullende aanhalingstekens; gebruik rechte: 'pilot'")]
    [InlineData("partners: [Let op: dit]", "8:12", "SG1107: hier hoort tekst; staat er een dubbele punt in de tekst? zet de hele tekst tussen aanhalingstekens")]
    [InlineData("kind: \"pilot", "8:7", "SG1208: deze tekst begint met een aanhalingsteken maar eindigt er niet mee; zet aan het eind ook een \"")]
    [InlineData("kind: 'pilot", "8:7", "SG1208: deze tekst begint met een aanhalingsteken maar eindigt er niet mee; zet aan het eind ook een '")]
    [InlineData("education: [mbo, vmbo", "8:12", "SG1209: deze lijst begint met [ maar eindigt niet met ]; schrijf: [een, twee]")]
    [InlineData("kind: @pilot", "8:7", "SG1210: een tekst kan niet met @ beginnen; zet de tekst tussen aanhalingstekens: '@pilot'")]
    [InlineData("kind: `pilot`", "8:7", "SG1210: een tekst kan niet met ` beginnen; zet de tekst tussen aanhalingstekens: '`pilot`'")]
    [InlineData("kind: %pilot", "8:7", "SG1210: een tekst kan niet met % beginnen; zet de tekst tussen aanhalingstekens: '%pilot'")]
    [InlineData("kind:pilot", "8:1", "SG1211: na de dubbele punt hoort een spatie; schrijf: kind: pilot")]
    [InlineData("start: 13-05-2024", "8:8", "SG1111: '13-05-2024' is geen datum zoals wij die schrijven; schrijf: 2024-05-13")]
    [InlineData("start: 3/5/2024", "8:8", "SG1111: '3/5/2024' is geen datum zoals wij die schrijven; schrijf: 2024-05-03")]
    [InlineData("sources:\n  - title: Verslag\n    url: www.voorbeeld.nl", "10:10", "SG1114: het webadres mist het begin; schrijf: https://www.voorbeeld.nl")]
    [InlineData("draft: ja", "8:8", "SG1110: hier hoort true (ja) of false (nee); schrijf: true")]
    public void Is_recognised_and_gets_the_words_to_type(string frontMatter, string place, string message)
    {
        var lines = ContentSetText.WithCase(frontMatter).Lines();

        Assert.Equal([$"content/cases/x.md:{place}: error {message}"], lines);
    }

    [Theory]
    [InlineData("kind: pilot # let op: uitleg")]
    [InlineData("partners: ['Let op: dit', \"En: dat\"]")]
    [InlineData("partners: [‘s-Hertogenbosch, 10:30 uur, https://voorbeeld.nl]")]
    [InlineData("partners: [‘Leren’ en ‘werken’, “Doen” en “laten”]")]
    [InlineData("partners:\n  - >-\n    Let op: dit mag\n    wel")]
    [InlineData("results:\n- zonder inspringen\n- mag ook")]
    public void Is_not_seen_where_the_text_is_right(string frontMatter) =>
        Assert.Empty(ContentSetText.WithCase(frontMatter).Lines());
}
