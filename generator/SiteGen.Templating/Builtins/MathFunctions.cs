using System.Globalization;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    public static object? Abs(RenderContext context, object? value) => Number(context, value) switch
    {
        null => null,
        decimal number => Math.Abs(number),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        var number => Numbers.Narrow(System.Numerics.BigInteger.Abs(Numbers.ToBig(number))),
    };

    public static object? Ceil(RenderContext context, object? value) => Rounded(context, value, Math.Ceiling, Math.Ceiling);

    /// <summary>An integer divisor makes the result an integer, rounded down.</summary>
    public static object? DividedBy(RenderContext context, object? value, object? divisor)
    {
        var result = Operators.Apply(TokenKind.Slash, Number(context, value), Number(context, divisor), context);
        if (!Numbers.IsInteger(divisor) || result is null)
        {
            return result;
        }

        return Numbers.Box((long)Math.Floor(Numbers.ToDouble(result)));
    }

    public static object? Floor(RenderContext context, object? value) => Rounded(context, value, Math.Floor, Math.Floor);

    public static string Format(RenderContext context, object? value, string format, string? culture = null) =>
        ObjectFunctions.Format(context, Number(context, value), format, culture);

    public static bool IsNumber(object? value) => Numbers.IsNumber(value);

    public static object? Minus(RenderContext context, object? value, object? with) => Apply(context, TokenKind.Minus, value, with);

    public static object? Modulo(RenderContext context, object? value, object? with) => Apply(context, TokenKind.Percent, value, with);

    public static object? Plus(RenderContext context, object? value, object? with) => Apply(context, TokenKind.Plus, value, with);

    /// <summary>From the seed in the options: the same input gives the same output.</summary>
    public static int Random(RenderContext context, int minValue, int maxValue) =>
        context.Random.Next(minValue, Math.Max(minValue, maxValue));

    /// <summary>A half goes to the even neighbour.</summary>
    public static object? Round(RenderContext context, object? value, int precision = 0)
    {
        var digits = Math.Clamp(precision, 0, 15);
        return Rounded(context, value, number => Math.Round(number, digits), number => Math.Round(number, digits));
    }

    public static object? Times(RenderContext context, object? value, object? with) => Apply(context, TokenKind.Star, value, with);

    public static string Uuid(RenderContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }

    private static object? Apply(RenderContext context, TokenKind operation, object? left, object? right) =>
        Operators.Apply(operation, Number(context, left), Number(context, right), context);

    private static object? Rounded(
        RenderContext context, object? value, Func<double, double> onDouble, Func<decimal, decimal> onDecimal) =>
        Number(context, value) switch
        {
            null => null,
            decimal number => onDecimal(number),
            float number => (float)onDouble(number),
            double number => onDouble(number),
            var integer => integer,
        };

    private static object? Number(RenderContext context, object? value)
    {
        if (value is null || Numbers.IsNumber(value))
        {
            return value;
        }

        if (value is string text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        throw Conversion.Impossible(value, typeof(double), context);
    }
}
