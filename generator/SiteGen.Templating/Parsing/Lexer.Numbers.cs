using System.Globalization;
using System.Numerics;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Lexer
{
    /// <summary>More digits than this are refused: reading them costs more than linear time.</summary>
    private const int MaxDigits = 1000;

    private void ReadNumber()
    {
        var start = _position;
        object? value;
        if (Current == '0' && Peek() is 'x' or 'X')
        {
            value = ReadRadixNumber(char.IsAsciiHexDigit, 16);
        }
        else if (Current == '0' && Peek() is 'b' or 'B')
        {
            value = ReadRadixNumber(static c => c is '0' or '1', 2);
        }
        else
        {
            value = ReadDecimalNumber();
        }

        if (value is null)
        {
            _problems.Add(TemplateProblems.InvalidNumber(_source.At(start, _position)));
        }

        Add(TokenKind.Number, start, value ?? 0);
    }

    private object? ReadRadixNumber(Func<char, bool> isDigit, int radix)
    {
        _position += 2;
        var value = BigInteger.Zero;
        var digits = 0;
        for (; isDigit(Current) || Current == '_'; _position++)
        {
            if (Current != '_' && ++digits <= MaxDigits)
            {
                value = (value * radix) + Convert.ToInt32(Current.ToString(), 16);
            }
        }

        var unsigned = Current is 'u' or 'U';
        _position += unsigned ? 1 : 0;
        if (digits is 0 or > MaxDigits)
        {
            return null;
        }

        return value switch
        {
            _ when value <= uint.MaxValue => unsigned ? (uint)value : unchecked((object)(int)(uint)value),
            _ when value <= ulong.MaxValue => unsigned ? (ulong)value : unchecked((object)(long)(ulong)value),
            _ => value,
        };
    }

    private object? ReadDecimalNumber()
    {
        var start = _position;
        var isFloat = false;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(Peek()))
        {
            isFloat = true;
            _position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek()) || (Peek() is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            isFloat = true;
            _position += 2;
            SkipDigits();
        }

        var digits = _text[start.._position].Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > MaxDigits)
        {
            return null;
        }

        return WithSuffix(digits) ?? (isFloat ? ParseDouble(digits) : ParseInteger(digits));
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek())))
        {
            _position++;
        }
    }

    private object? WithSuffix(string digits)
    {
        if (IsIdentifierPart(Peek()))
        {
            return null;
        }

        object? value = Current switch
        {
            'f' or 'F' => (float)ParseDouble(digits),
            'd' or 'D' => ParseDouble(digits),
            'm' or 'M' when decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var m) => m,
            _ => null,
        };
        _position += value is null ? 0 : 1;
        return value;
    }

    private static double ParseDouble(string digits) =>
        double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static object ParseInteger(string digits) =>
        Numbers.Narrow(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
}
