using System.Text.Json.Nodes;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing.Cms;

/// <summary>The box on a form for each key, in the notation that Decap CMS and Sveltia CMS share.</summary>
internal static class CmsWidgets
{
    public static JsonArray Of(IEnumerable<Field> fields) => new([.. fields.Select(f => Of(f))]);

    /// <param name="isToday">A new item starts with the day on which it is made.</param>
    public static JsonObject Of(Field field, bool isToday = false)
    {
        var widget = new JsonObject
        {
            ["name"] = field.Key,
            ["label"] = field.Label,
            ["hint"] = field.Hint,
            ["required"] = field.Required,
        };
        Describe(widget, field.Shape);
        if (isToday)
        {
            widget["default"] = "{{now}}";
        }

        return widget;
    }

    private static void Describe(JsonObject widget, Shape shape)
    {
        switch (shape)
        {
            case ListShape { Item: ChoiceShape or ReferenceShape } list:
                Describe(widget, list.Item);
                widget["multiple"] = true;
                Limit(widget, list);
                break;
            case ListShape { Item: ObjectShape inner } list:
                widget["widget"] = "list";
                widget["fields"] = Of(inner.Fields);
                Limit(widget, list);
                break;
            case ListShape list:
                widget["widget"] = "list";
                widget["field"] = ListItem(list.Item);
                Limit(widget, list);
                break;
            case ObjectShape inner:
                widget["widget"] = "object";
                widget["fields"] = Of(IsRequired(widget) ? inner.Fields : inner.Fields.Select(f => f with { Required = false }));
                break;
            default:
                DescribeSingle(widget, shape);
                break;
        }
    }

    private static void DescribeSingle(JsonObject widget, Shape shape)
    {
        switch (shape)
        {
            case ChoiceShape choice:
                widget["widget"] = "select";
                widget["options"] = new JsonArray([.. choice.Values.Select(v => JsonValue.Create(v))]);
                break;
            case ReferenceShape reference:
                widget["widget"] = "relation";
                widget["collection"] = ContentTypes.Of(reference.Target).Folder;
                widget["value_field"] = "{{slug}}";
                widget["display_fields"] = new JsonArray("title");
                widget["search_fields"] = new JsonArray("title");
                break;
            case NumberShape number:
                DescribeNumber(widget, number);
                break;
            case BooleanShape:
                widget["widget"] = "boolean";
                break;
            case DateShape { Partial: false }:
                widget["widget"] = "datetime";
                widget["type"] = "date";
                widget["format"] = "YYYY-MM-DD";
                widget["date_format"] = "YYYY-MM-DD";
                widget["time_format"] = false;
                widget["default"] = "";
                break;
            case DateShape:
                DescribeText(widget, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "Schrijf jaar-maand-dag, zoals 2024-05-13; 2024-05 of 2024 mag ook");
                break;
            case TextShape text:
                DescribeText(widget, text);
                break;
        }
    }

    /// <summary>
    /// What is required inside something optional may stay empty on the form, or nothing could be saved without it.
    /// </summary>
    private static bool IsRequired(JsonObject widget) => widget["required"]?.GetValue<bool>() ?? true;

    private static void DescribeText(JsonObject widget, TextShape text)
    {
        switch (text.Format)
        {
            case TextFormat.WebAddress:
                DescribeText(widget, "^https?://[^ ]+$", "Schrijf het hele adres: https://www.voorbeeld.nl");
                break;
            case TextFormat.MailAddress:
                DescribeText(widget, "^[^@ ]+@[^@ ]+\\.[^@ ]+$", "Schrijf een e-mailadres: info@voorbeeld.nl");
                break;
            case TextFormat.SiteAddress:
                DescribeText(widget, "^/([A-Za-z0-9][A-Za-z0-9._~-]*/)+$", "Begin en eindig met een schuine streep: /oud/adres/");
                break;
            case TextFormat.YearOrYears:
                DescribeText(widget, "^[0-9]{4}(-[0-9]{4})?$", "Schrijf een jaar: 2017, of 2016-2017");
                break;
            case TextFormat.MediaPath or TextFormat.PicturePath:
                widget["widget"] = text.Format == TextFormat.MediaPath ? "file" : "image";
                widget["choose_url"] = false;
                break;
            default:
                widget["widget"] = text.Longest > 100 ? "text" : "string";
                if (text.Longest is { } longest)
                {
                    widget["pattern"] = new JsonArray($"^[\\s\\S]{{1,{longest}}}$", $"Hooguit {longest} tekens");
                }

                break;
        }
    }

    private static void DescribeText(JsonObject widget, string pattern, string message)
    {
        widget["widget"] = "string";
        widget["pattern"] = new JsonArray(pattern, message);
    }

    private static void DescribeNumber(JsonObject widget, NumberShape number)
    {
        widget["widget"] = "number";
        widget["value_type"] = number.Whole ? "int" : "float";
        widget["step"] = number.Whole ? 1 : 0.01m;
        if (number.Least is { } least)
        {
            widget["min"] = least;
        }

        if (number.Most is { } most)
        {
            widget["max"] = most;
        }
    }

    private static JsonObject ListItem(Shape shape)
    {
        var item = new JsonObject { ["name"] = "item", ["label"] = "Onderdeel" };
        Describe(item, shape);
        return item;
    }

    private static void Limit(JsonObject widget, ListShape list)
    {
        if (list.Most < int.MaxValue)
        {
            widget["max"] = list.Most;
        }
    }
}
