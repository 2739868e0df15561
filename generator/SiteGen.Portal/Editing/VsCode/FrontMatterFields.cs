using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing.VsCode;

/// <summary>The fields of a content type as the extension Front Matter knows them.</summary>
internal sealed class FrontMatterFields(KnownSlugs known)
{
    public JsonObject ContentType(ContentType type) => new()
    {
        ["name"] = type.Folder,
        ["pageBundle"] = false,
        ["clearEmpty"] = true,
        ["fields"] = Of(type.Fields),
    };

    /// <summary>A list of objects is left out: the extension would add a key of its own to each.</summary>
    private JsonArray Of(ImmutableArray<Field> fields) =>
        new([.. fields.Where(f => f.Shape is not ListShape { Item: ObjectShape }).Select(Of)]);

    private JsonObject Of(Field field)
    {
        var described = new JsonObject
        {
            ["name"] = field.Key,
            ["title"] = field.Label,
            ["description"] = field.Hint,
            ["required"] = field.Required,
        };
        Describe(described, field.Shape);
        return described;
    }

    private void Describe(JsonObject field, Shape shape)
    {
        switch (shape)
        {
            case ListShape { Item: ChoiceShape or ReferenceShape } list:
                Describe(field, list.Item);
                field["multiple"] = true;
                field["singleValueAsString"] = list.OneAllowed;
                break;
            case ListShape:
                field["type"] = "list";
                break;
            case ObjectShape inner:
                field["type"] = "fields";
                field["fields"] = Of(inner.Fields);
                break;
            case ChoiceShape choice:
                Choose(field, choice.Values);
                break;
            case ReferenceShape reference:
                Choose(field, known.Of(reference.Target));
                break;
            case NumberShape number:
                field["type"] = "number";
                field["numberOptions"] = Options(number);
                break;
            case BooleanShape:
                field["type"] = "boolean";
                break;
            case DateShape { Partial: false }:
                field["type"] = "datetime";
                field["dateFormat"] = "yyyy-MM-dd";
                break;
            default:
                field["type"] = "string";
                field["single"] = shape is not TextShape { Longest: > 100 };
                break;
        }
    }

    private static void Choose(JsonObject field, ImmutableArray<string> values)
    {
        field["type"] = "choice";
        field["choices"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
    }

    private static JsonObject Options(NumberShape number)
    {
        var options = new JsonObject { ["isDecimal"] = !number.Whole };
        if (number.Least is { } least)
        {
            options["min"] = least;
        }

        if (number.Most is { } most)
        {
            options["max"] = most;
        }

        return options;
    }
}
