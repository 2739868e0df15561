using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing;
using SiteGen.Portal.Editing.Schemas;
using SiteGen.Tests.Problems;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Portal.Editing.Schemas;

public class ContentSchemaTests
{
    /// <summary>What takes more than one value, or more than one file, or the text before YAML is read.</summary>
    private static readonly string[] BeyondSchemas =
        ["SG1105", "SG1119", "SG1125", "SG1129", "SG1131", "SG1132", "SG1133", "SG1134", "SG1135", "SG1136", "SG1137", "SG1138"];

    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true };

    [Theory]
    [InlineData("content")]
    [InlineData("tests/SiteGen.Tests/Sites/every-key/content")]
    public void All_content_that_is_right_is_right_by_schema(string folder)
    {
        var files = SourceReader.Read(Repository.Full(folder), Repository.Root);

        var wrong = Wrong(files);

        Offenders.AssertNone(wrong);
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_wrong_by_schema_too()
    {
        var found = ProblemFolder.Codes()
            .Where(code => code.StartsWith("SG11", StringComparison.Ordinal))
            .ToLookup(code => Wrong(new ProblemFolder(code).Content().Files.Values.ToImmutableArray()).Any());

        Assert.Equal(BeyondSchemas, found[false]);
        Assert.True(found[true].Count() > 20);
    }

    [Fact]
    public void Every_key_that_the_parser_knows_is_in_the_schema()
    {
        var missing = ContentTypes.All.SelectMany(type =>
        {
            var paths = Paths(ContentSchema.Of(type, KnownSlugs.In([]))).ToHashSet(StringComparer.Ordinal);
            return KnownKeys.Of(type.Fields).Where(key => !paths.Contains(key)).Select(key => $"{type.Folder}: {key}");
        });

        Offenders.AssertNone(missing);
    }

    [Fact]
    public void A_key_that_the_parser_does_not_know_is_refused()
    {
        var set = ContentSetText.WithCase("tags: [a]");

        Assert.NotEmpty(set.Problems());
        Assert.NotEmpty(Wrong([.. set.Files.Values]));
    }

    private static IEnumerable<string> Paths(JsonObject schema)
    {
        var alternatives = (schema["anyOf"] as JsonArray ?? []).OfType<JsonObject>();
        var inside = new[] { schema["items"] as JsonObject }.OfType<JsonObject>().Concat(alternatives).SelectMany(Paths);
        return (schema["properties"] as JsonObject ?? [])
            .SelectMany(p => Paths((JsonObject)p.Value!).Select(inner => $"{p.Key}.{inner}").Prepend(p.Key))
            .Concat(inside);
    }

    private static IEnumerable<string> Wrong(ImmutableArray<SourceFile> files)
    {
        var schemas = ContentSchema.All(KnownSlugs.In(files)).ToDictionary(s => s.Key, s => JsonSchema.FromText(s.Value));
        foreach (var file in files)
        {
            var name = file.Path == "site.yml" ? "site.json" : $"{file.Path.Split('/')[0]}.json";
            if (!schemas.TryGetValue(name, out var schema) || FrontMatterJson.Of(file) is not { } json)
            {
                continue;
            }

            using var document = JsonDocument.Parse(json.ToJsonString());
            if (!schema.Evaluate(document.RootElement, Strict).IsValid)
            {
                yield return file.Path;
            }
        }
    }
}
