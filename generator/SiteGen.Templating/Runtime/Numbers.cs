using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace SiteGen.Templating.Runtime;

/// <summary>The number types of the language and the order in which they widen.</summary>
internal static class Numbers
{
    private static readonly object[] Small = [.. Enumerable.Range(-128, 1152).Select(i => (object)i)];

    /// <summary>Small numbers, which loops and sizes make all the time, share one box.</summary>
    public static object Box(int value) =>
        (uint)(value + 128) < (uint)Small.Length ? Small[value + 128] : value;

    public static object Box(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? Box((int)value) : value;

    public static bool IsNumber([NotNullWhen(true)] object? value) =>
        value is int or long or double or float or decimal or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    public static bool IsInteger([NotNullWhen(true)] object? value) =>
        value is int or long or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>The smallest of int, long and big integer that holds the value.</summary>
    public static object Narrow(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return Box((long)value);
        }

        return value;
    }

    public static BigInteger ToBig(object value) => value switch
    {
        BigInteger big => big,
        ulong unsigned => unsigned,
        _ => ToLong(value),
    };

    public static long ToLong(object value) => value switch
    {
        int i => i,
        long l => l,
        ulong u => unchecked((long)u),
        BigInteger b => b > long.MaxValue ? long.MaxValue : b < long.MinValue ? long.MinValue : (long)b,
        double d => ClampToLong(d),
        float f => ClampToLong(f),
        decimal m => ClampToLong((double)m),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    public static double ToDouble(object value) => value switch
    {
        double d => d,
        int i => i,
        BigInteger b => (double)b,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Beyond its range a decimal becomes its largest value: there is no infinity to give.</summary>
    public static decimal ToDecimal(object value)
    {
        var number = value is decimal m ? (double)m : ToDouble(value);
        return value switch
        {
            decimal exact => exact,
            _ when number >= (double)decimal.MaxValue => decimal.MaxValue,
            _ when number <= (double)decimal.MinValue => decimal.MinValue,
            _ when double.IsNaN(number) => 0m,
            BigInteger b => (decimal)b,
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };
    }

    private static long ClampToLong(double value) => value switch
    {
        >= long.MaxValue => long.MaxValue,
        <= long.MinValue => long.MinValue,
        double.NaN => 0,
        _ => (long)value,
    };
}
