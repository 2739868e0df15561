using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing;
using SiteGen.Portal.Editing.VsCode;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Portal.Editing.VsCode;

public class VsCodeSettingsTests
{
    private static readonly KnownSlugs Known = KnownSlugs.In([.. ContentSetText.Base.Files.Values]);

    /// <summary>What in the examples is the user's.</summary>
    private static readonly string[] Marks = ["// { boven", "// van mij", "// vier", "/* niets */", "./eigen.json", "\"eigen\""];

    [Fact]
    public void Every_folder_has_its_schema()
    {
        var schemas = Parsed(VsCodeSettings.Settings(null, "content", Known)!)["yaml.schemas"]!.AsObject();

        Assert.Equal("content/cases/*.md", schemas["./content/.schema/cases.json"]!.GetValue<string>());
        Assert.Equal("content/site.yml", schemas["./content/.schema/site.json"]!.GetValue<string>());
        Assert.Equal(ContentTypes.All.Length + 1, schemas.Count);
    }

    [Fact]
    public void Every_key_but_lists_of_objects_is_a_field()
    {
        var types = Parsed(VsCodeSettings.Settings(null, "content", Known)!)["frontMatter.taxonomy.contentTypes"]!.AsArray();
        string[] objects = ["actions", "figures", "priorities", "sources", "timeline"];

        var missing = ContentTypes.All.SelectMany(type =>
        {
            var known = types.Single(t => t!["name"]!.GetValue<string>() == type.Folder)!["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>());
            return type.Fields.Select(f => f.Key).Except(known).Except(objects).Select(key => $"{type.Folder}: {key}");
        });

        Offenders.AssertNone(missing);
    }

    [Fact]
    public void The_slugs_of_the_site_are_the_choices()
    {
        var text = VsCodeSettings.Settings(null, "content", Known)!;

        var cases = Parsed(text)["frontMatter.taxonomy.contentTypes"]!.AsArray()[0]!["fields"]!.AsArray();

        var region = cases.Single(f => f!["name"]!.GetValue<string>() == "region")!;
        Assert.Equal("""{"name":"region","title":"Regio","description":"Een of meer regio's","required":true,"type":"choice","choices":["achterhoek"],"multiple":true,"singleValueAsString":true}""", region.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ /* niets */ }\n")]
    [InlineData("// { boven\n{\n    // van mij\n    \"editor.tabSize\": 4, // vier\n}\n")]
    [InlineData("{\r\n\t\"yaml.schemas\": {\r\n\t\t\"./eigen.json\": \"x.yml\"\r\n\t}\r\n}")]
    [InlineData("{\"frontMatter.taxonomy.contentTypes\": [ {\"name\": \"eigen\", \"fields\": []}, {\"name\": \"cases\"} ], \"é\": 1}")]
    [InlineData("{\"yaml.schemas\": null, \"frontMatter.content.pageFolders\": 3}")]
    public void Settings_of_the_user_stay_and_a_second_time_changes_nothing(string existing)
    {
        var once = VsCodeSettings.Settings(existing, "content", Known)!;
        var twice = VsCodeSettings.Settings(once, "content", Known)!;

        Assert.Equal(once, twice);
        var kept = string.IsNullOrEmpty(existing) ? [] : Parsed(existing);
        var parsed = Parsed(once);
        Assert.All(kept.Where(p => p.Value is JsonValue && !p.Key.Contains('.')), p => Assert.True(JsonNode.DeepEquals(p.Value, parsed[p.Key])));
        Assert.All(Marks.Where(existing.Contains), mark => Assert.Contains(mark, once, StringComparison.Ordinal));
        Assert.Equal(11, parsed["frontMatter.taxonomy.contentTypes"]!.AsArray().Count(t => t!["name"]!.GetValue<string>() != "eigen"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"a\": }")]
    [InlineData("kapot")]
    public void What_is_no_json_is_not_touched(string existing)
    {
        Assert.Null(VsCodeSettings.Settings(existing, "content", Known));
        Assert.Null(VsCodeSettings.Extensions(existing));
    }

    [Fact]
    public void Extensions_are_recommended_beside_those_of_the_user()
    {
        var once = VsCodeSettings.Extensions("{ \"recommendations\": [\"a.b\"] }")!;

        Assert.Equal(["a.b", "redhat.vscode-yaml", "eliostruyf.vscode-front-matter"], Parsed(once)["recommendations"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.Equal(once, VsCodeSettings.Extensions(once));
    }

    private static JsonObject Parsed(string text) =>
        JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
}
