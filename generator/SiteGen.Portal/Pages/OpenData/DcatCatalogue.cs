using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>
/// What there is as open data, for other catalogues: DCAT-AP-NL 3 as JSON-LD. The profile also asks for a licence, which a
/// site cannot name yet; it is left out rather than made up.
/// </summary>
internal static class DcatCatalogue
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private static readonly JsonWriterOptions Format =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The codes that the list of the European Union has for languages of a site.</summary>
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>
    {
        ["nl"] = "NLD", ["en"] = "ENG", ["de"] = "DEU", ["fr"] = "FRA", ["fy"] = "FRY",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ReadOnlyMemory<byte> Of(ImmutableArray<DataTable> tables, Catalogue catalogue, SiteFile site)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            Document(tables, catalogue, site).WriteTo(json);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static JsonObject Document(ImmutableArray<DataTable> tables, Catalogue catalogue, SiteFile site) => Known(
        ("@context", Context()),
        ("@id", site.BaseUrl + Routes.Data),
        ("@type", "dcat:Catalog"),
        ("dct:title", Words($"Open data van {site.Title}", site)),
        ("dct:description", Words(site.Description ?? $"De inhoud van {site.Title} als bestanden.", site)),
        ("dct:publisher", PublisherOf(site)),
        ("dcat:contactPoint", ContactOf(site)),
        ("dct:language", Language(site)),
        ("dct:spatial", Id(Authority + "country/NLD")),
        ("dct:modified", Day(tables.Max(t => Modified(t, catalogue)))),
        ("foaf:homepage", Id(site.BaseUrl)),
        ("dcat:themeTaxonomy", Id(Authority + "data-theme")),
        ("dcat:dataset", new JsonArray([.. tables.Select(t => Dataset(t, catalogue, site))])));

    private static JsonObject Dataset(DataTable table, Catalogue catalogue, SiteFile site) => Known(
        ("@id", $"{site.BaseUrl}{Routes.Data}#{table.Folder}"),
        ("@type", "dcat:Dataset"),
        ("dct:identifier", $"{site.BaseUrl}{Routes.Data}#{table.Folder}"),
        ("dct:title", Words($"{table.Title} van {site.Title}", site)),
        ("dct:description", Words(table.Description, site)),
        ("dct:creator", Id(PublisherId(site))),
        ("dct:publisher", Id(PublisherId(site))),
        ("dcat:contactPoint", Id(ContactId(site))),
        ("dct:accessRights", Id(Authority + "access-right/PUBLIC")),
        ("dcat:theme", Id(Authority + "data-theme/EDUC")),
        ("dcat:keyword", new JsonArray([.. catalogue.Themes.Select(t => t.Head.Title).Prepend(table.Title).Select(word => Words(word, site))])),
        ("dct:language", Language(site)),
        ("dct:spatial", Id(Authority + "country/NLD")),
        ("dct:modified", Day(Modified(table, catalogue))),
        ("dcat:landingPage", Id($"{site.BaseUrl}{Routes.Data}")),
        ("dcat:distribution", new JsonArray(
            Distribution(table, table.JsonUrl, ("JSON", "application/json"), site),
            Distribution(table, table.CsvUrl, ("CSV", "text/csv"), site))));

    private static JsonObject Distribution(DataTable table, string url, (string Name, string MediaType) type, SiteFile site) => Known(
        ("@id", site.BaseUrl + url),
        ("@type", "dcat:Distribution"),
        ("dct:title", Words($"{table.Title} als {type.Name}", site)),
        ("dcat:accessURL", Id(site.BaseUrl + Routes.Data)),
        ("dcat:downloadURL", Id(site.BaseUrl + url)),
        ("dcat:mediaType", Id(MediaTypes + type.MediaType)),
        ("dct:format", Id($"{Authority}file-type/{type.Name}")));

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    private static JsonObject PublisherOf(SiteFile site) => Known(
        ("@id", PublisherId(site)),
        ("@type", "foaf:Agent"),
        ("foaf:name", Words(site.Publisher.Organisation, site)),
        ("foaf:homepage", site.Publisher.Website is { } website ? Id(website) : null));

    private static JsonObject ContactOf(SiteFile site) => Known(
        ("@id", ContactId(site)),
        ("@type", "vcard:Organization"),
        ("vcard:fn", Words(site.Publisher.Organisation, site)),
        ("vcard:hasEmail", site.Publisher.Email is { } email ? Id("mailto:" + email) : null),
        ("vcard:hasURL", Id(site.Publisher.Website ?? site.BaseUrl)));

    private static string PublisherId(SiteFile site) => $"{site.BaseUrl}{Routes.Data}#uitgever";

    private static string ContactId(SiteFile site) => $"{site.BaseUrl}{Routes.Data}#contact";

    private static JsonObject? Language(SiteFile site) =>
        Languages.TryGetValue(site.Language.Split('-')[0], out var code) ? Id($"{Authority}language/{code}") : null;

    /// <summary>The last change of any of its items; null when nobody knows.</summary>
    private static DateOnly? Modified(DataTable table, Catalogue catalogue) =>
        catalogue.Items(table.Kind).Max(i => (i as CaseFile)?.Modified ?? i.Head.Change?.Last);

    private static JsonObject? Day(DateOnly? date) =>
        date is { } day ? new() { ["@value"] = PartialDate.Of(day).ToString(), ["@type"] = "xsd:date" } : null;

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Words(string text, SiteFile site) => new() { ["@value"] = text, ["@language"] = site.Language };

    /// <summary>An object with the values that there are.</summary>
    private static JsonObject Known(params ReadOnlySpan<(string Key, JsonNode? Value)> all)
    {
        var known = new JsonObject();
        foreach (var (key, value) in all)
        {
            if (value is not null)
            {
                known[key] = value;
            }
        }

        return known;
    }
}
