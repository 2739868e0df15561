using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using SiteGen.Templating.Builtins;

namespace SiteGen.Templating.Runtime;

/// <summary>The text of a value as the language prints it.</summary>
internal static class ValueText
{
    public static string Of(object? value, RenderContext context) => value switch
    {
        null or EmptyValue => "",
        string text => text,
        Html html => html.ToString(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        char character => character.ToString(),
        DateTime or DateTimeOffset or DateOnly => DateFunctions.Format(context, value),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        BigInteger big => big.ToString(CultureInfo.InvariantCulture),
        Enum named => named.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => OfComposite(value, context),
    };

    /// <summary>Inside arrays and objects strings get quotes.</summary>
    private static void AppendNested(StringBuilder builder, object? value, RenderContext context, int depth)
    {
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case string or Html or char:
                builder.Append('"');
                StringEscapes.Append(builder, Of(value, context));
                builder.Append('"');
                break;
            case bool or IFormattable or EmptyValue:
                builder.Append(Of(value, context));
                break;
            default:
                Append(builder, value, context, depth + 1);
                break;
        }

        context.CheckStringSize(builder.Length);
    }

    private static string OfComposite(object value, RenderContext context)
    {
        var builder = new StringBuilder();
        Append(builder, value, context, 0);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, object value, RenderContext context, int depth)
    {
        if (depth > context.Limits.ObjectDepth)
        {
            throw context.Limit("geneste objecten");
        }

        switch (value)
        {
            case ScriptObject script:
                AppendMembers(builder, script.Entries, context, depth);
                break;
            case IDictionary<string, object?> map:
                AppendMembers(builder, map, context, depth);
                break;
            case KeyValuePair<string, object?> pair:
                AppendMembers(builder, [new("key", pair.Key), new("value", pair.Value)], context, depth);
                break;
            case ScriptArray array:
                AppendItems(builder, array.Items, context, depth);
                break;
            case IEnumerable items:
                AppendItems(builder, items, context, depth);
                break;
            case Callable or LoopState:
                break;
            case var _ when TypeAccessor.For(value.GetType()).IsRecord:
                AppendMembers(builder, Members.NamesOf(value).Select(n => KeyValuePair.Create(n, Members.TryGet(value, n, out var member) ? member : null)), context, depth);
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private static void AppendMembers(
        StringBuilder builder, IEnumerable<KeyValuePair<string, object?>> members, RenderContext context, int depth)
    {
        builder.Append('{');
        var separator = "";
        foreach (var (name, value) in members)
        {
            builder.Append(separator).Append(name).Append(": ");
            AppendNested(builder, value, context, depth);
            separator = ", ";
        }

        builder.Append('}');
    }

    private static void AppendItems(StringBuilder builder, IEnumerable items, RenderContext context, int depth)
    {
        builder.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            builder.Append(separator);
            AppendNested(builder, item, context, depth);
            separator = ", ";
        }

        builder.Append(']');
    }
}
