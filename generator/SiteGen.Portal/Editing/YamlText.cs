using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Editing;

/// <summary>Writes values so that YAML reads them back as they were, with as few quotes as that takes.</summary>
internal static partial class YamlText
{
    /// <summary>Text on one line: line breaks and tabs become spaces.</summary>
    public static string Of(string value)
    {
        var line = Whitespace().Replace(value.Trim(), " ");
        return IsPlain(line) ? line : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>A document in block style; ends with a line break.</summary>
    public static string Of(JsonObject document)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in document)
        {
            WriteValue(text.Append(key).Append(':'), value);
        }

        return text.ToString();
    }

    private static void WriteValue(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject inner:
                text.Append('\n').Append(Indented(Of(inner), "  "));
                break;
            case JsonArray array when array.All(item => item is JsonValue):
                text.Append(CultureInfo.InvariantCulture, $" [{string.Join(", ", array.Select(Scalar))}]\n");
                break;
            case JsonArray array:
                text.Append('\n');
                foreach (var item in array.OfType<JsonObject>())
                {
                    text.Append("  - ").Append(Indented(Of(item), "    ").TrimStart());
                }

                break;
            default:
                text.Append(' ').Append(Scalar(node)).Append('\n');
                break;
        }
    }

    private static string Indented(string block, string indent) =>
        string.Concat(block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"{indent}{line}\n"));

    /// <summary>Text with line breaks goes between double quotes, where JSON and YAML agree.</summary>
    private static string Scalar(JsonNode? node) => node!.GetValueKind() switch
    {
        JsonValueKind.String when node.GetValue<string>() is var text => text.Contains('\n', StringComparison.Ordinal)
            ? JsonSerializer.Serialize(text)
            : Of(text),
        _ => node.ToJsonString(),
    };

    /// <summary>Also safe between the brackets of a list.</summary>
    private static bool IsPlain(string line) => SafeStart().IsMatch(line) && !Risky().IsMatch(line) && !Word().IsMatch(line);

    [GeneratedRegex("""\s+""")]
    private static partial Regex Whitespace();

    /// <summary>A word, or a date: what starts with a digit and is no date may be a number.</summary>
    [GeneratedRegex("""^(?:\p{L}|[0-9]{4}(?:-[0-9]{2}){1,2}$)""")]
    private static partial Regex SafeStart();

    [GeneratedRegex("""[\[\]{},"“”„‘’‚\\`]|:(?:\s|$)|\s#""")]
    private static partial Regex Risky();

    /// <summary>What YAML takes for something else than text, in this version or an earlier one.</summary>
    [GeneratedRegex("^(?:true|false|null|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
