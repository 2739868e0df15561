using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing.Schemas;

/// <summary>The schema of one value. It allows what the parser allows: a number is also text, as in YAML.</summary>
internal sealed class ShapeSchema(KnownSlugs known)
{
    private const int FirstYear = 1000;
    private const int LastYear = 9999;

    public JsonObject OfObject(ImmutableArray<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            properties[field.Key] = OfField(field);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Array(fields.Where(f => f.Required).Select(f => f.Key)),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject OfField(Field field)
    {
        var schema = Of(field.Shape);
        schema.Insert(0, "title", field.Label);
        schema.Insert(1, "description", field.Hint);
        return schema;
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        TextShape text => OfText(text),
        NumberShape number => OfNumber(number),
        BooleanShape => Typed("boolean"),
        DateShape { Partial: true } => YearOr(Matching("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
        DateShape => Matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date"),
        ChoiceShape choice => new JsonObject { ["enum"] = Array(choice.Values) },
        ReferenceShape reference => OfReference(reference),
        ListShape { OneAllowed: true } list => new JsonObject { ["anyOf"] = new JsonArray(Of(list.Item), OfList(list)) },
        ListShape list => OfList(list),
        ObjectShape inner => OfObject(inner.Fields),
        _ => throw new NotSupportedException($"no schema for {shape.GetType().Name}"),
    };

    private static JsonObject OfText(TextShape text) => text.Format switch
    {
        TextFormat.WebAddress => Matching("^https?://[^ ]+$", "uri"),
        TextFormat.MailAddress => Matching("^[^@ ]+@[^@ ]+\\.[^@ ]+$", "email"),
        TextFormat.SiteAddress => Matching("^/([A-Za-z0-9][A-Za-z0-9._~-]*/)+$"),
        TextFormat.MediaPath or TextFormat.PicturePath => Matching("^\\.\\./media/.+$"),
        TextFormat.YearOrYears => YearOr(Matching("^[0-9]{4}(-[0-9]{4})?$")),
        _ when text.Longest is { } longest => new JsonObject { ["type"] = TextTypes(), ["minLength"] = 1, ["maxLength"] = longest },
        _ => new JsonObject { ["type"] = TextTypes(), ["minLength"] = 1 },
    };

    private static JsonObject OfNumber(NumberShape number)
    {
        var schema = Typed(number.Whole ? "integer" : "number");
        if (number.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if (number.Most is { } most)
        {
            schema["maximum"] = most;
        }

        return schema;
    }

    /// <summary>The items there are; any name while there are none, because an empty list of choices allows nothing.</summary>
    private JsonObject OfReference(ReferenceShape reference) => known.Of(reference.Target) switch
    {
        { IsEmpty: false } names => new JsonObject { ["enum"] = Array(names) },
        _ => Matching("^[a-z0-9]+(-[a-z0-9]+)*$"),
    };

    private JsonObject OfList(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.Item is not ObjectShape)
        {
            schema["uniqueItems"] = true;
        }

        if (list.Most < int.MaxValue)
        {
            schema["maxItems"] = list.Most;
        }

        return schema;
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonArray TextTypes() => new("string", "number", "boolean");

    private static JsonObject Matching(string pattern, string? format = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }

    /// <summary>YAML reads a year alone as a number.</summary>
    private static JsonObject YearOr(JsonObject text) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = FirstYear, ["maximum"] = LastYear }, text),
    };

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(v => JsonValue.Create(v))]);
}
