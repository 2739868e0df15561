using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Cms;
using SiteGen.Tests.Portal.Editing.Schemas;
using SiteGen.Tests.Sites;
using System.Text;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.Portal.Editing.Cms;

public class CmsConfigTests
{
    private static readonly string Made = CmsConfig.Write(null, "content")!;

    private static readonly JsonObject Config =
        FrontMatterJson.Of(new SourceFile("config.yml", "config.yml", Encoding.UTF8.GetBytes(Made)))!.AsObject();

    [Fact]
    public void Every_key_that_the_parser_knows_has_a_box()
    {
        var missing = ContentTypes.All.SelectMany(type =>
        {
            var paths = Paths(Collection(type)["fields"]!.AsArray()).ToHashSet(StringComparer.Ordinal);
            return KnownKeys.Of(type.Fields).Where(key => !paths.Contains(key)).Select(key => $"{type.Folder}: {key}");
        });

        Offenders.AssertNone(missing);
    }

    [Theory]
    [InlineData("cases", "title", """{"name":"title","label":"Titel","hint":"Korte titel, hooguit 90 tekens","required":true,"widget":"string","pattern":["^[\\s\\S]{1,90}$","Hooguit 90 tekens"]}""")]
    [InlineData("cases", "theme", """{"name":"theme","label":"Thema","hint":"Een tot drie thema's","required":true,"widget":"relation","collection":"themes","value_field":"{{slug}}","display_fields":["title"],"search_fields":["title"],"multiple":true,"max":3}""")]
    [InlineData("cases", "status", """{"name":"status","label":"Status","hint":"Hoe ver het is","required":false,"widget":"select","options":["idee","voorbereiding","lopend","afgerond"]}""")]
    [InlineData("cases", "results", """{"name":"results","label":"Resultaten","hint":"Wat het heeft opgeleverd","required":false,"widget":"list","field":{"name":"item","label":"Onderdeel","widget":"string"}}""")]
    [InlineData("regions", "lat", """{"name":"lat","label":"Breedtegraad","hint":"Breedtegraad, zoals 52.22","required":false,"widget":"number","value_type":"float","step":0.01,"min":50.7,"max":53.7}""")]
    [InlineData("pages", "publish", """{"name":"publish","label":"Zichtbaar vanaf","hint":"Eerste dag op de site","required":false,"widget":"datetime","type":"date","format":"YYYY-MM-DD","date_format":"YYYY-MM-DD","time_format":false,"default":""}""")]
    [InlineData("goals", "number", """{"name":"number","label":"Nummer","hint":"Nummer van het doel","required":true,"widget":"number","value_type":"int","step":1,"min":0}""")]
    public void The_box_fits_the_value(string folder, string key, string box)
    {
        var fields = Collection(ContentTypes.Named(folder)!)["fields"]!.AsArray();

        var found = fields.Single(f => f!["name"]!.GetValue<string>() == key)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(box), found), found.ToJsonString());
    }

    [Fact]
    public void Each_type_is_a_collection_in_its_own_folder() => Assert.Equal(
        ContentTypes.All.Select(t => (t.Folder, $"content/{t.Folder}")),
        Config["collections"]!.AsArray().Select(c => (c!["name"]!.GetValue<string>(), c["folder"]!.GetValue<string>())));

    [Fact]
    public void What_the_publisher_wrote_at_the_top_stays()
    {
        var mine = Made.Replace("name: github", "name: gitlab # van ons", StringComparison.Ordinal).Replace("widget: relation", "widget: string", StringComparison.Ordinal);

        var again = CmsConfig.Write(mine.ReplaceLineEndings("\r\n"), "content");

        Assert.Equal(Made.Replace("name: github", "name: gitlab # van ons", StringComparison.Ordinal), again);
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_touched() => Assert.Null(CmsConfig.Write("backend:\n  name: gitlab\n", "content"));

    private static JsonObject Collection(ContentType type) =>
        Config["collections"]!.AsArray().Single(c => c!["name"]!.GetValue<string>() == type.Folder)!.AsObject();

    private static IEnumerable<string> Paths(JsonArray fields) => fields.SelectMany(field =>
    {
        var name = field!["name"]!.GetValue<string>();
        return Paths(field["fields"]?.AsArray() ?? []).Select(inner => $"{name}.{inner}").Prepend(name);
    });
}
