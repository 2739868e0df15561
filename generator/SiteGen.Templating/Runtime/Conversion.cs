using System.Globalization;
using System.Numerics;
using SiteGen.Templating.Builtins;

namespace SiteGen.Templating.Runtime;

/// <summary>Turns a template value into the type a .NET parameter asks for.</summary>
internal static class Conversion
{
    public static object? To(Type type, object? value, RenderContext context)
    {
        if (type == typeof(object) || (value is not null && type.IsInstanceOfType(value)))
        {
            return value;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return type.IsValueType && target == type ? Activator.CreateInstance(type) : null;
        }

        return TryTo(target, value, context) ?? throw Impossible(value, target, context);
    }

    public static int ToInt(object? value, RenderContext context) => (int)To(typeof(int), value, context)!;

    public static RenderFault Impossible(object? value, Type target, RenderContext context) =>
        new(TemplateProblems.InvalidConversion(context.Site, TypeNames.Dutch(value), DutchName(target)));

    private static object? TryTo(Type target, object value, RenderContext context)
    {
        if (target == typeof(string))
        {
            return ValueText.Of(value, context);
        }

        if (target == typeof(bool))
        {
            return Truth.Box(Truth.Of(value));
        }

        if (target == typeof(DateTime))
        {
            return DateFunctions.TryGetDate(value, out var date) ? date : null;
        }

        if (target == typeof(IReadOnlyList<object?>))
        {
            return Sequence.TryGetItems(value) ?? new List<object?> { value };
        }

        if (target == typeof(Html))
        {
            return value is string text ? new Html(text) : null;
        }

        if (target.IsEnum)
        {
            return Enum.TryParse(target, ValueText.Of(value, context), true, out var named) ? named : null;
        }

        return TryToNumber(target, value);
    }

    private static object? TryToNumber(Type target, object value)
    {
        var number = value switch
        {
            string text => ParseNumber(text),
            bool flag => flag ? 1 : 0,
            _ => Numbers.IsNumber(value) ? value : null,
        };
        if (number is null)
        {
            return null;
        }

        return Type.GetTypeCode(target) switch
        {
            TypeCode.Int32 => (int)Math.Clamp(Numbers.ToLong(number), int.MinValue, int.MaxValue),
            TypeCode.Int64 => Numbers.ToLong(number),
            TypeCode.Double => Numbers.ToDouble(number),
            TypeCode.Single => (float)Numbers.ToDouble(number),
            TypeCode.Decimal => Numbers.ToDecimal(number),
            TypeCode.Byte => (byte)Math.Clamp(Numbers.ToLong(number), 0, 255),
            _ => target == typeof(BigInteger) ? Numbers.ToBig(number) : null,
        };
    }

    private static object? ParseNumber(string text)
    {
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer))
        {
            return Numbers.Box(integer);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string DutchName(Type target) => target switch
    {
        _ when target == typeof(DateTime) => "een datum",
        _ when target == typeof(TimeSpan) => "een tijdsduur",
        _ when target == typeof(string) => "een tekst",
        _ when typeof(Callable).IsAssignableFrom(target) => "een functie",
        _ when target == typeof(ScriptObject) => "een object",
        _ when target.IsPrimitive || target == typeof(decimal) => "een getal",
        _ => "wat deze functie verwacht",
    };
}
