using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Editing;

/// <summary>
/// Changes single values in JSON that people edit by hand: comments, order and layout of the rest stay as they are.
/// </summary>
internal static partial class JsonText
{
    private static readonly JsonReaderOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node) => node.ToJsonString(Indented);

    public static bool IsObject(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) is JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The value of a property as it was typed; null when there is none.</summary>
    /// <param name="text">An object.</param>
    public static string? Get(string text, string name)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Children(bytes).LastOrDefault(c => c.Name == name) is { } found ? Higher(Slice(bytes, found.Start, found.End)) : null;
    }

    /// <summary>The value of a property that holds text; null when there is none.</summary>
    public static string? Name(string text, string name) =>
        Get(text, name) is { } value && value.StartsWith('"') ? JsonSerializer.Deserialize<string>(value) : null;

    /// <summary>The object with the property set: in its old place, or at the end when it is new.</summary>
    public static string Set(string text, string name, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var children = Children(bytes);
        if (children.LastOrDefault(c => c.Name == name) is { } found)
        {
            return Slice(bytes, 0, found.Start) + Deeper(value) + Slice(bytes, found.End, bytes.Length);
        }

        var after = children.IsEmpty ? Opening(bytes) + 1 : children[^1].End;
        var rest = Slice(bytes, after, bytes.Length);
        var closes = rest.TrimStart().StartsWith('}');
        return $"{Slice(bytes, 0, after)}{(children.IsEmpty ? "" : ",")}\n  {JsonSerializer.Serialize(name, Indented)}: {Deeper(value)}"
            + (closes ? $"\n{rest.TrimStart()}" : rest);
    }

    /// <summary>The items of an array as they were typed.</summary>
    public static ImmutableArray<string> Items(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Children(bytes).Select(c => Higher(Slice(bytes, c.Start, c.End)))];
    }

    public static string Array(IEnumerable<string> items)
    {
        var all = items.Select(item => $"  {Deeper(item)}").ToList();
        return all.Count == 0 ? "[]" : $"[\n{string.Join(",\n", all)}\n]";
    }

    /// <summary>Indented one step more, as what is inside something else; blank lines stay empty.</summary>
    private static string Deeper(string value) => LineStart().Replace(value, "\n  ");

    /// <summary>The opposite, so that what is taken out and put back stays as it was.</summary>
    private static string Higher(string value) => value.Replace("\n  ", "\n", StringComparison.Ordinal);

    private static string Slice(byte[] bytes, int start, int end) => Encoding.UTF8.GetString(bytes, start, end - start);

    private static int Opening(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes, ByHand);
        reader.Read();
        return (int)reader.TokenStartIndex;
    }

    /// <summary>What is directly inside an object or array.</summary>
    private static ImmutableArray<Child> Children(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes, ByHand);
        var children = ImmutableArray.CreateBuilder<Child>();
        string? name = null;
        reader.Read();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
                continue;
            }

            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            children.Add(new Child(name, start, (int)reader.BytesConsumed));
        }

        return children.ToImmutable();
    }

    [GeneratedRegex("\n(?![\r\n])")]
    private static partial Regex LineStart();

    /// <param name="Start">In bytes of UTF-8, as is <paramref name="End"/>.</param>
    private sealed record Child(string? Name, int Start, int End);
}
