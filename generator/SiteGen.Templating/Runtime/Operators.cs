using System.Numerics;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>The operators of the language on values of every type.</summary>
internal static class Operators
{
    /// <summary>Mistakes point at the site of the context.</summary>
    public static object? Apply(TokenKind operation, object? left, object? right, RenderContext context) =>
        operation switch
        {
            TokenKind.EqualEqual => Comparison.AreEqual(left, right, context),
            TokenKind.NotEqual => Comparison.AreEqual(left, right, context) is bool equal ? Truth.Box(!equal) : null,
            TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual =>
                Compare(operation, left, right, context),
            TokenKind.DotDot or TokenKind.DotDotLess => Range(operation, left, right, context),
            TokenKind.ShiftLeft or TokenKind.ShiftRight => Shift(operation, left, right, context),
            _ => Arithmetic(operation, left, right, context),
        };

    public static object? Negate(object? value, RenderContext context) => value switch
    {
        null => null,
        int number => number == int.MinValue ? -(long)number : Numbers.Box(-number),
        double number => -number,
        float number => -number,
        decimal number => -number,
        TimeSpan span => -span,
        _ when Numbers.IsInteger(value) => Numbers.Narrow(-Numbers.ToBig(value)),
        _ => throw new RenderFault(TemplateProblems.InvalidConversion(context.Site, TypeNames.Dutch(value), "een getal")),
    };

    /// <summary>Strings by characters, numbers by value, dates by time, lists by items; null is not smaller or larger.</summary>
    private static object Compare(TokenKind operation, object? left, object? right, RenderContext context)
    {
        if (left is int a && right is int b)
        {
            return Truth.Box(IsTrue(operation, a.CompareTo(b)));
        }

        if (left is null or EmptyValue || right is null or EmptyValue)
        {
            var both = (left is null or EmptyValue) && (right is null or EmptyValue);
            return Truth.Box(both && (operation is TokenKind.LessEqual or TokenKind.GreaterEqual));
        }

        var found = ListComparison.TryGetLists(left, right, out var first, out var second)
            ? ListComparison.Order(first, second, context)
            : Comparison.Order(left, right, context);
        if (found is not { } order)
        {
            return double.IsNaN(ToDoubleOrZero(left)) || double.IsNaN(ToDoubleOrZero(right))
                ? Truth.Box(false)
                : throw Unsupported(operation, left, right, context);
        }

        return Truth.Box(IsTrue(operation, order));
    }

    private static bool IsTrue(TokenKind operation, int order) => operation switch
    {
        TokenKind.Less => order < 0,
        TokenKind.LessEqual => order <= 0,
        TokenKind.Greater => order > 0,
        _ => order >= 0,
    };

    private static double ToDoubleOrZero(object value) => value is double or float ? Numbers.ToDouble(value) : 0;

    private static ScriptRange Range(TokenKind operation, object? left, object? right, RenderContext context)
    {
        if (!Numbers.IsNumber(left) || !Numbers.IsNumber(right))
        {
            throw Unsupported(operation, left, right, context);
        }

        var (first, last) = (Numbers.ToBig(Whole(left)), Numbers.ToBig(Whole(right)));
        var inclusive = operation == TokenKind.DotDot ? 1 : 0;
        var count = BigInteger.Abs(last - first) + inclusive;
        context.CheckRangeSize(count > long.MaxValue ? long.MaxValue : (long)count);
        return new ScriptRange((long)first, (int)count, last < first ? -1 : 1);
    }

    private static object Whole(object value) => Numbers.IsInteger(value) ? value : Numbers.ToLong(value);

    /// <summary><c>list &lt;&lt; item</c> adds at the end, <c>item &gt;&gt; list</c> at the start; integers shift bits.</summary>
    private static object? Shift(TokenKind operation, object? left, object? right, RenderContext context)
    {
        if (operation == TokenKind.ShiftLeft && Sequence.IsList(left))
        {
            return ListOperators.Join(Sequence.TryGetItems(left)!, [right], context);
        }

        if (operation == TokenKind.ShiftRight && Sequence.IsList(right))
        {
            return ListOperators.Join([left], Sequence.TryGetItems(right)!, context);
        }

        if (left is null || right is null)
        {
            return null;
        }

        if (!Numbers.IsInteger(left) || !Numbers.IsInteger(right))
        {
            throw Unsupported(operation, left, right, context);
        }

        return NumberOperators.Shift(operation, Numbers.ToBig(left), Numbers.ToLong(right), context);
    }

    private static object? Arithmetic(TokenKind operation, object? left, object? right, RenderContext context)
    {
        if (left is string or Html or char or Enum || right is string or Html or char or Enum)
        {
            return StringOperators.Apply(operation, left, right, context) ?? throw Unsupported(operation, left, right, context);
        }

        if (left is null || right is null)
        {
            return null;
        }

        if (left is EmptyValue || right is EmptyValue)
        {
            return null;
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return NumberOperators.Apply(operation, left, right, context);
        }

        return DateOperators.Apply(operation, left, right)
            ?? ListOperators.Apply(operation, left, right, context)
            ?? throw Unsupported(operation, left, right, context);
    }

    private static RenderFault Unsupported(TokenKind operation, object? left, object? right, RenderContext context) =>
        new(TemplateProblems.InvalidOperands(context.Site, Symbol(operation), TypeNames.Dutch(left), TypeNames.Dutch(right)));

    private static string Symbol(TokenKind operation) => operation switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.DoubleSlash => "//",
        TokenKind.Percent => "%",
        TokenKind.Less => "<",
        TokenKind.LessEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterEqual => ">=",
        TokenKind.DotDot => "..",
        TokenKind.DotDotLess => "..<",
        TokenKind.ShiftLeft => "<<",
        _ => ">>",
    };
}
