using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.Portal.Editing.Schemas;

/// <summary>Front matter as an editor that knows YAML 1.2 hands it to a schema.</summary>
internal static partial class FrontMatterJson
{
    /// <summary>Null when there is no front matter to read.</summary>
    public static JsonNode? Of(SourceFile file)
    {
        var isMarkdown = file.Path.EndsWith(".md", StringComparison.Ordinal);
        if (!TextDecoder.TryDecode(file.Bytes.Span, out var yaml, out _)
            || (isMarkdown && FrontMatterSplitter.Split(yaml, out yaml, out _, out _) != FrontMatterSplitter.Outcome.Found))
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        return Of(YamlReader.Read(yaml, new YamlPlace(file.Path, 1, new ContentLimits()), found));
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { Plain: true } scalar => Resolved(scalar.Value),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    /// <summary>The core schema of YAML 1.2.</summary>
    private static JsonValue? Resolved(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Number().IsMatch(value) => JsonValue.Create(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value),
    };

    [GeneratedRegex("""^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$""")]
    private static partial Regex Number();
}
