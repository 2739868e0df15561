using System.Buffers;
using System.Collections;
using System.Numerics;
using System.Text;
using System.Text.Json;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>
/// <c>object.to_json</c> and <c>object.from_json</c>. The JSON has no character that is special in HTML,
/// so it may be the value of a script.
/// </summary>
internal static class JsonFunctions
{
    public static object? FromJson(RenderContext context, string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            var place = $"regel {exception.LineNumber + 1}, teken {exception.BytePositionInLine + 1}";
            throw new RenderFault(TemplateProblems.InvalidArgument(context.Site, "object.from_json", $"geen geldige JSON ({place})"));
        }
    }

    public static object ToJson(RenderContext context, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value, context, 0);
        }

        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return context.IsHtml ? new Html(json) { IsJson = true } : json;
    }

    private static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var script = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    script.Set(property.Name, Read(property.Value));
                }

                return script;
            case JsonValueKind.Array:
                return new ScriptArray([.. element.EnumerateArray().Select(Read)]);
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var integer) ? Numbers.Box(integer) : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return Truth.Box(element.GetBoolean());
            default:
                return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, object? value, RenderContext context, int depth)
    {
        if (depth > context.Limits.ObjectDepth)
        {
            throw context.Limit("geneste objecten");
        }

        context.CheckStringSize(writer.BytesCommitted + writer.BytesPending);
        switch (value)
        {
            case null or EmptyValue:
                writer.WriteNullValue();
                break;
            case Callable:
                throw new RenderFault(TemplateProblems.InvalidArgument(context.Site, "object.to_json", "een functie past niet in JSON"));
            case string or Html or char or Enum:
                writer.WriteStringValue(ValueText.Of(value, context));
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateTime or DateTimeOffset or DateOnly or TimeSpan:
                JsonSerializer.Serialize(writer, value, value.GetType());
                break;
            case var _ when Numbers.IsNumber(value):
                WriteNumber(writer, value, context);
                break;
            case ScriptArray or ScriptRange or IList or IEnumerable when value is not (ScriptObject or IDictionary or IDictionary<string, object?>):
                WriteArray(writer, Sequence.TryGetItems(value)!, context, depth);
                break;
            default:
                WriteObject(writer, value, context, depth);
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, object value, RenderContext context)
    {
        var isFinite = value is not (double or float) || double.IsFinite(Numbers.ToDouble(value));
        if (isFinite)
        {
            writer.WriteRawValue(value is BigInteger big ? big.ToString(System.Globalization.CultureInfo.InvariantCulture) : ValueText.Of(value, context));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<object?> items, RenderContext context, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            context.CountSteps(context.Site);
            Write(writer, item, context, depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, object value, RenderContext context, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in Members.NamesOf(value))
        {
            if (Members.TryGet(value, name, out var member))
            {
                writer.WritePropertyName(name);
                Write(writer, member, context, depth + 1);
            }
        }

        writer.WriteEndObject();
    }
}
