using System.Numerics;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Arithmetic: integers grow when they must, a float or decimal on one side makes the other one too.</summary>
internal static class NumberOperators
{
    /// <summary>Bits of an integer; beyond it a template only burns time.</summary>
    private const int MaxBits = 8192;

    public static object Apply(TokenKind operation, object left, object right, RenderContext context)
    {
        if (left is decimal || right is decimal)
        {
            return OnDecimals(operation, Numbers.ToDecimal(left), Numbers.ToDecimal(right), context);
        }

        if (left is double || right is double)
        {
            return OnDoubles(operation, Numbers.ToDouble(left), Numbers.ToDouble(right));
        }

        if (left is float || right is float)
        {
            return (float)OnDoubles(operation, Numbers.ToDouble(left), Numbers.ToDouble(right));
        }

        return OnSmallIntegers(operation, left, right)
            ?? OnIntegers(operation, Numbers.ToBig(left), Numbers.ToBig(right), context);
    }

    public static object Shift(TokenKind operation, BigInteger number, long by, RenderContext context)
    {
        var left = operation == TokenKind.ShiftLeft ? by : -by;
        if (left > MaxBits && !number.IsZero)
        {
            throw context.Limit("de grootte van een getal");
        }

        var distance = (int)Math.Clamp(left, -2 * MaxBits, MaxBits);
        return Narrowed(distance >= 0 ? number << distance : number >> -distance, context);
    }

    /// <summary>The usual case: 32 bits in, 64 bits are always enough. Null when it is not that case.</summary>
    private static object? OnSmallIntegers(TokenKind operation, object left, object right)
    {
        if (left is not int a || right is not int b)
        {
            return null;
        }

        return operation switch
        {
            TokenKind.Plus => Numbers.Box((long)a + b),
            TokenKind.Minus => Numbers.Box((long)a - b),
            TokenKind.Star => Numbers.Box((long)a * b),
            TokenKind.Slash when b != 0 => (double)a / b,
            TokenKind.DoubleSlash when b != 0 => Numbers.Box((long)a / b),
            TokenKind.Percent when b != 0 => Numbers.Box((long)a % b),
            _ => null,
        };
    }

    private static object OnIntegers(TokenKind operation, BigInteger left, BigInteger right, RenderContext context)
    {
        var divides = operation is TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent;
        if (divides && right.IsZero)
        {
            throw new RenderFault(TemplateProblems.DivisionByZero(context.Site));
        }

        if (operation == TokenKind.Slash)
        {
            return (double)left / (double)right;
        }

        var result = operation switch
        {
            TokenKind.Plus => left + right,
            TokenKind.Minus => left - right,
            TokenKind.Star => left * right,
            TokenKind.DoubleSlash => BigInteger.Divide(left, right),
            _ => BigInteger.Remainder(left, right),
        };
        return Narrowed(result, context);
    }

    private static object Narrowed(BigInteger number, RenderContext context) =>
        number.GetBitLength() <= MaxBits ? Numbers.Narrow(number) : throw context.Limit("de grootte van een getal");

    private static double OnDoubles(TokenKind operation, double left, double right) => operation switch
    {
        TokenKind.Plus => left + right,
        TokenKind.Minus => left - right,
        TokenKind.Star => left * right,
        TokenKind.Slash => left / right,
        TokenKind.DoubleSlash => Math.Round(left / right),
        _ => left % right,
    };

    private static decimal OnDecimals(TokenKind operation, decimal left, decimal right, RenderContext context)
    {
        try
        {
            return operation switch
            {
                TokenKind.Plus => left + right,
                TokenKind.Minus => left - right,
                TokenKind.Star => left * right,
                TokenKind.Slash => left / right,
                TokenKind.DoubleSlash => Math.Round(left / right),
                _ => left % right,
            };
        }
        catch (DivideByZeroException)
        {
            throw new RenderFault(TemplateProblems.DivisionByZero(context.Site));
        }
        catch (OverflowException)
        {
            throw context.Limit("de grootte van een getal");
        }
    }
}
