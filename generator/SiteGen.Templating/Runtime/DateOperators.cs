using SiteGen.Templating.Builtins;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Dates minus dates, and dates and durations with durations.</summary>
internal static class DateOperators
{
    public static object? Apply(TokenKind operation, object left, object right)
    {
        try
        {
            return (left, right, operation) switch
            {
                (TimeSpan a, TimeSpan b, TokenKind.Plus) => a + b,
                (TimeSpan a, TimeSpan b, TokenKind.Minus) => a - b,
                (TimeSpan a, _, TokenKind.Star) when Numbers.IsNumber(right) => a * Numbers.ToDouble(right),
                (_, TimeSpan b, TokenKind.Plus) when DateFunctions.TryGetDate(left, out var date) => date + b,
                (_, TimeSpan b, TokenKind.Minus) when DateFunctions.TryGetDate(left, out var date) => date - b,
                (TimeSpan a, _, TokenKind.Plus) when DateFunctions.TryGetDate(right, out var date) => date + a,
                (_, _, TokenKind.Minus) when DateFunctions.TryGetDate(left, out var a)
                    && DateFunctions.TryGetDate(right, out var b) => a - b,
                _ => null,
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
