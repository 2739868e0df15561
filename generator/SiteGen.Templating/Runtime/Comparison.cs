using SiteGen.Templating.Builtins;

namespace SiteGen.Templating.Runtime;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    /// <summary>A boolean, or null where the language gives no answer (null and <c>empty</c>).</summary>
    public static object? AreEqual(object? left, object? right, RenderContext context)
    {
        if (left is string text && right is string same)
        {
            context.CountCharacters(text.Length);
            return Truth.Box(text == same);
        }

        if (left is EmptyValue || right is EmptyValue)
        {
            var other = left is EmptyValue ? right : left;
            return other is EmptyValue ? Truth.Box(true) : IsEmpty(other) is { } empty ? Truth.Box(empty) : null;
        }

        return Truth.Box(ListComparison.TryGetLists(left, right, out var first, out var second)
            ? ListComparison.AreEqual(first, second, context)
            : Same(left, right, context));
    }

    /// <summary>Of lists and objects only the very same one, also where a function looks for an item.</summary>
    public static bool Same(object? left, object? right, RenderContext context)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is string a && right is string b)
        {
            return a == b;
        }

        if (IsText(left) || IsText(right))
        {
            return ValueText.Of(left, context) == ValueText.Of(right, context);
        }

        return Order(left, right, context) is { } order ? order == 0 : Equals(left, right);
    }

    /// <summary>Negative, zero or positive; null when the two cannot be ordered.</summary>
    public static int? Order(object left, object right, RenderContext context)
    {
        if (left is int a && right is int b)
        {
            return a.CompareTo(b);
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return OrderNumbers(left, right);
        }

        if (IsText(left) || IsText(right))
        {
            var (text, other) = (ValueText.Of(left, context), ValueText.Of(right, context));
            context.CountCharacters(text.Length);
            return Collation.Compare(text, other);
        }

        if (DateFunctions.TryGetDate(left, out var first) && DateFunctions.TryGetDate(right, out var second))
        {
            return first.CompareTo(second);
        }

        return (left, right) switch
        {
            (bool x, bool y) => x.CompareTo(y),
            (TimeSpan x, TimeSpan y) => x.CompareTo(y),
            _ => null,
        };
    }

    /// <summary>Null when emptiness makes no sense.</summary>
    public static bool? IsEmpty(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0,
        Html html => html.ToString().Length == 0,
        ScriptObject script => script.Count == 0,
        _ when Numbers.IsNumber(value) || value is bool => false,
        _ => Sequence.TryGetItems(value) is { } items ? items.Count == 0 : false,
    };

    private static bool IsText(object value) => value is string or Html or char or Enum;

    private static int? OrderNumbers(object left, object right)
    {
        if (left is double or float || right is double or float)
        {
            var (a, b) = (Numbers.ToDouble(left), Numbers.ToDouble(right));
            return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
        }

        return left is decimal || right is decimal
            ? Numbers.ToDecimal(left).CompareTo(Numbers.ToDecimal(right))
            : Numbers.ToBig(left).CompareTo(Numbers.ToBig(right));
    }
}
