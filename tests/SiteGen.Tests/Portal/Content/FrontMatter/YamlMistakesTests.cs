namespace SiteGen.Tests.Portal.Content.FrontMatter;

/// <summary>An editor's everyday mistakes: each has its own message, which says what to type.</summary>
public class YamlMistakesTests
{
    [Theory]
    [InlineData("sources:\n\t- title: Verslag", "9:1", "SG1205: hier staat een tab; gebruik spaties om in te springen")]
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
    [InlineData("sources:\n\u00a0 - title: Verslag", "9:1", "SG1205: hier staat een bijzondere spatie; gebruik gewone spaties om in te springen")]
    [InlineData("kind:\u00a0pilot", "8:1", "SG1211: na de dubbele punt hoort een gewone spatie; schrijf: kind: pilot")]
    [InlineData("kind: 'werk in 's-Hertogenbosch'", "8:7", "SG1221: een apostrof sluit deze tekst af; schrijf de apostrof dubbel: 'werk in ''s-Hertogenbosch'")]
    [InlineData("partners:\n  - 'foto's en video's'", "9:5", "SG1221: een apostrof sluit deze tekst af; schrijf de apostrof dubbel: 'foto''s en video''s'")]
    [InlineData("kind: 's-Hertogenbosch doet mee", "8:7", "SG1208: deze tekst begint met een aanhalingsteken maar eindigt er niet mee; is het een apostrof? schrijf: \"'s-Hertogenbosch doet mee\"")]
    [InlineData("kind: \"Techniek\" op school", "8:7", "SG1222: na het aanhalingsteken gaat de tekst nog verder; zet alles tussen aanhalingstekens: '\"Techniek\" op school'")]
    [InlineData("kind: - pilot", "8:7", "SG1210: een tekst kan niet met - beginnen; zet de tekst tussen aanhalingstekens: '- pilot'")]
    [InlineData("kind: [Concept] pilot", "8:7", "SG1210: een tekst kan niet met [ beginnen; zet de tekst tussen aanhalingstekens: '[Concept] pilot'")]
    [InlineData("kind: {naam} pilot", "8:7", "SG1210: een tekst kan niet met { beginnen; zet de tekst tussen aanhalingstekens: '{naam} pilot'")]
    [InlineData("kind: > pilot", "8:7", "SG1210: een tekst kan niet met > beginnen; zet de tekst tussen aanhalingstekens: '> pilot'")]
    [InlineData("status: lopend\n kind: pilot", "9:2", "SG1223: 'kind' staat niet recht onder 'status'; begin beide regels even ver van links")]
    [InlineData("sources:\n  - title: Verslag\n     url: https://voorbeeld.nl", "10:6", "SG1223: 'url' staat niet recht onder 'title'; begin beide regels even ver van links")]
    [InlineData("figures:\n  - label: scholen\n   value: 3", "10:4", "SG1223: 'value' staat niet recht onder 'label'; begin beide regels even ver van links")]
    [InlineData("partners:\n  * School", "9:3", "SG1224: een lijst maakt u met streepjes; schrijf: - School")]
    [InlineData("partners:\n  • School", "9:3", "SG1224: een lijst maakt u met streepjes; schrijf: - School")]
    [InlineData("results:\n  • Een\n  • Twee", "9:3", "SG1224: een lijst maakt u met streepjes; schrijf: - Een")]
    [InlineData("partners:\n  -School", "9:3", "SG1224: een lijst maakt u met streepjes; schrijf: - School")]
    [InlineData("partners:\n  - Een\n    - Twee", "9:5", "SG1225: op de volgende regel staat een streepje te ver naar rechts; zet alle streepjes recht onder elkaar")]
    [InlineData("partners:\n  School\n  Bedrijf", "9:3", "SG1226: deze lijst heeft meer regels, maar geen streepjes; begin elke regel met een streepje en een spatie")]
    [InlineData("partners:\n  - #1 van de buurt", "9:3", "SG1122: achter dit streepje staat niets; vul het in of haal de regel weg")]
    [InlineData("education: VMBO, mbo", "8:12", "SG1139: dit zijn er meer dan één; zet er vierkante haken omheen: [vmbo, mbo]")]
    [InlineData("programme: sterk-techniek, sterk-techniek", "8:12", "SG1139: dit zijn er meer dan één; zet er vierkante haken omheen: [sterk-techniek, sterk-techniek]")]
    [InlineData("samenvatting: Kort", "8:1", "SG1103: onbekende sleutel 'samenvatting'; bedoelde u 'summary'?")]
    [InlineData("website: https://voorbeeld.nl", "8:1", "SG1103: onbekende sleutel 'website'; hoort hij onder 'contact'? zet de regel daar, met twee spaties ervoor")]
    [InlineData("programme: Sterk Techniek", "8:12", "SG1102: onbekend programma 'Sterk Techniek'; bedoelde u 'sterk-techniek'?")]
    [InlineData("programme: sterk-techniek.md", "8:12", "SG1102: onbekend programma 'sterk-techniek.md'; bedoelde u 'sterk-techniek'?")]
    [InlineData("figures:\n  - 60 leerlingen", "9:5", "SG1121: hier horen sleutels; schrijf achter het streepje: label: 60 leerlingen")]
    [InlineData("sources:\n  - https://voorbeeld.nl", "9:5", "SG1121: hier horen sleutels; schrijf achter het streepje: title: …")]
    [InlineData("image: ../media/f.jpg", "8:8", "SG1121: hier horen sleutels onder; zet op een nieuwe regel, ingesprongen: src: ../media/f.jpg")]
    [InlineData("image:\n  - src: ../media/f.jpg", "9:3", "SG1121: hier horen sleutels onder; haal het streepje weg en zet op een nieuwe regel, ingesprongen: src: …")]
    [InlineData("figures:\n  - label: scholen\n    value: 60 stuks", "10:12", "SG1108: hier hoort een getal; schrijf alleen het getal: 60")]
    [InlineData("figures:\n  - label: scholen\n    value: 60%", "10:12", "SG1108: hier hoort een getal; schrijf alleen het getal: 60")]
    [InlineData("figures:\n  - label: scholen\n    value: 1.234.567", "10:12", "SG1108: hier hoort een getal; haal de punten weg: 1234567")]
    [InlineData("sources:\n  - title: 'Verslag' # let op 'x'\n     url: https://voorbeeld.nl", "10:6", "SG1223: 'url' staat niet recht onder 'title'; begin beide regels even ver van links")]
    [InlineData("partners: 'een', 'twee'", "8:16", "SG1204: deze regel klopt niet; schrijf: sleutel: waarde, en begin elke sleutel even ver van links")]
    [InlineData("draft: ja", "8:8", "SG1110: hier hoort true (ja) of false (nee); schrijf: true")]
    public void Is_recognised_and_gets_the_words_to_type(string frontMatter, string place, string message)
    {
        var lines = ContentSetText.WithCase(frontMatter).Lines();

        Assert.Equal([$"content/cases/x.md:{place}: error {message}"], lines);
    }

    [Theory]
    [InlineData("figures:\n  - label: scholen\n    value: 12.500", "10:12", "SG1138: 12.500 is hier 12,5, want een punt staat voor de decimalen; bedoelt u 12500? schrijf dan geen punt; klopt het, schrijf dan: 12.5")]
    [InlineData("figures:\n  - label: scholen\n    value: 1.234", "10:12", "SG1138: 1.234 is hier 1,234, want een punt staat voor de decimalen; bedoelt u 1234? schrijf dan geen punt; klopt het, schrijf dan: 1.2340")]
    [InlineData("partners:\n  - School #2 in de buurt", "9:12", "SG1227: wat achter dit hekje staat, telt niet mee; hoort het bij de tekst? zet de hele tekst tussen aanhalingstekens")]
    public void That_can_be_right_gives_a_warning(string frontMatter, string place, string message)
    {
        var lines = ContentSetText.WithCase(frontMatter).Lines();

        Assert.Equal([$"content/cases/x.md:{place}: warning {message}"], lines);
    }

    [Fact]
    public void A_special_space_before_a_key_is_named_where_it_is()
    {
        var lines = ContentSetText.Base.With("themes/x.md", "---\ntitle: Thema\n\u00a0summary: Kort.\n---\nTekst.\n").Lines();

        Assert.Contains("content/themes/x.md:3:1: error SG1205: hier staat een bijzondere spatie; gebruik gewone spaties om in te springen", lines);
    }

    [Fact]
    public void Every_tab_is_named_and_hides_nothing_else()
    {
        var found = ContentSetText.WithCase("sources:\n\t- title: Verslag\n\t  url: www.voorbeeld.nl").Found();

        Assert.Equal(["cases/x.md:9:1 SG1205", "cases/x.md:10:1 SG1205", "cases/x.md:10:9 SG1114"], found);
    }

    [Theory]
    [InlineData("kind: pilot # let op: uitleg")]
    [InlineData("partners: Gemeente en school, afdeling onderwijs")]
    [InlineData("results:\n  - Een lange zin die\n    doorloopt op de volgende regel")]
    [InlineData("figures:\n  - label: kans\n    value: 0.125")]
    [InlineData("figures:\n  - label: temperatuur\n    value: -1.5")]
    [InlineData("partners: [-10 procent]")]
    [InlineData("partners: 'School in ''s-Hertogenbosch'")]
    [InlineData("partners: \"School \\\"De Brug\\\"\"")]
    [InlineData("partners: ['Let op: dit', \"En: dat\"]")]
    [InlineData("partners: [‘s-Hertogenbosch, 10:30 uur, https://voorbeeld.nl]")]
    [InlineData("partners: [‘Leren’ en ‘werken’, “Doen” en “laten”]")]
    [InlineData("partners:\n  - >-\n    Let op: dit mag\n    wel")]
    [InlineData("results:\n- zonder inspringen\n- mag ook")]
    public void Is_not_seen_where_the_text_is_right(string frontMatter) =>
        Assert.Empty(ContentSetText.WithCase(frontMatter).Lines());
}
