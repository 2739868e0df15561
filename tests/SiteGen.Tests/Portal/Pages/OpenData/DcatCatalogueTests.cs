using System.Text.Json;

namespace SiteGen.Tests.Portal.Pages.OpenData;

/// <summary>What DCAT-AP-NL 3 asks of a catalogue, a dataset and a distribution, but for the licence.</summary>
public class DcatCatalogueTests
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private static readonly ContentSetText Content = ContentSetText.Base
        .With("cases/praktijk.md", ContentSetText.Case("updated: 2024-02-29"))
        .With("site.yml", "title: Portaal\nbase_url: https://portaal.example/pad/\nlanguage: nl\ndescription: Alles.\npublisher:\n  organisation: Uitgever\n  email: info@portaal.example\n");

    [Fact]
    public void The_catalogue_says_what_it_is_and_whom_to_ask()
    {
        var catalogue = Catalogue(Content);

        Assert.Equal("dcat:Catalog", Text(catalogue, "@type"));
        Assert.Equal("""{"@value":"Open data van Portaal","@language":"nl"}""", Raw(catalogue, "dct:title"));
        Assert.Equal("""{"@value":"Alles.","@language":"nl"}""", Raw(catalogue, "dct:description"));
        Assert.Equal("foaf:Agent", Text(catalogue.GetProperty("dct:publisher"), "@type"));
        Assert.Equal("Uitgever", Text(catalogue.GetProperty("dct:publisher").GetProperty("foaf:name"), "@value"));
        Assert.Equal("mailto:info@portaal.example", Id(catalogue.GetProperty("dcat:contactPoint"), "vcard:hasEmail"));
        Assert.Equal(Authority + "language/NLD", Id(catalogue, "dct:language"));
        Assert.Equal(Authority + "country/NLD", Id(catalogue, "dct:spatial"));
        Assert.Equal("""{"@value":"2024-02-29","@type":"xsd:date"}""", Raw(catalogue, "dct:modified"));
    }

    [Fact]
    public void A_dataset_has_all_that_the_profile_asks_and_two_files()
    {
        var cases = Datasets(Content).First();

        Assert.Equal("dcat:Dataset", Text(cases, "@type"));
        Assert.Equal("https://portaal.example/pad/data/#cases", Text(cases, "@id"));
        Assert.Equal(Text(cases, "@id"), Text(cases, "dct:identifier"));
        Assert.Equal(Authority + "access-right/PUBLIC", Id(cases, "dct:accessRights"));
        Assert.Equal(Authority + "data-theme/EDUC", Id(cases, "dcat:theme"));
        Assert.Equal("""{"@value":"2024-02-29","@type":"xsd:date"}""", Raw(cases, "dct:modified"));
        Assert.Equal(["Praktijken", "Instroom"], cases.GetProperty("dcat:keyword").EnumerateArray().Select(k => Text(k, "@value")));
        Assert.Equal(
            [
                "https://portaal.example/pad/data/cases.json https://www.iana.org/assignments/media-types/application/json " + Authority + "file-type/JSON",
                "https://portaal.example/pad/data/cases.csv https://www.iana.org/assignments/media-types/text/csv " + Authority + "file-type/CSV",
            ],
            cases.GetProperty("dcat:distribution").EnumerateArray()
                .Select(d => $"{Id(d, "dcat:downloadURL")} {Id(d, "dcat:mediaType")} {Id(d, "dct:format")}"));
    }

    [Fact]
    public void Every_dataset_refers_to_the_publisher_and_the_contact_of_the_catalogue()
    {
        var catalogue = Catalogue(Content);

        Assert.All(Datasets(Content), set =>
        {
            Assert.Equal(Text(catalogue.GetProperty("dct:publisher"), "@id"), Id(set, "dct:publisher"));
            Assert.Equal(Text(catalogue.GetProperty("dct:publisher"), "@id"), Id(set, "dct:creator"));
            Assert.Equal(Text(catalogue.GetProperty("dcat:contactPoint"), "@id"), Id(set, "dcat:contactPoint"));
            Assert.NotEmpty(Text(set.GetProperty("dct:description"), "@value"));
        });
    }

    [Fact]
    public void There_is_a_dataset_for_each_type_that_is_shown_and_every_prefix_is_known()
    {
        var catalogue = Catalogue(Content);
        var prefixes = catalogue.GetProperty("@context").EnumerateObject().Select(p => p.Name).ToHashSet();

        Assert.Equal(
            ["cases", "regions", "themes", "programmes", "questions"],
            Datasets(Content).Select(d => Text(d, "@id").Split('#')[1]));
        Assert.All(Names(catalogue).Where(n => !n.StartsWith('@') && n.Contains(':', StringComparison.Ordinal)), n => Assert.Contains(n.Split(':')[0], prefixes));
    }

    private static JsonElement Catalogue(ContentSetText content) => JsonDocument.Parse(content.DataBytes("catalog.jsonld")).RootElement;

    private static JsonElement.ArrayEnumerator Datasets(ContentSetText content) => Catalogue(content).GetProperty("dcat:dataset").EnumerateArray();

    private static string Raw(JsonElement element, string name) => JsonSerializer.Serialize(element.GetProperty(name));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Id(JsonElement element, string name) => Text(element.GetProperty(name), "@id");

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
