using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Repetition of arrays: <c>[0] * 3</c>.</summary>
internal static class ListOperators
{
    public static object? Apply(TokenKind operation, object left, object right, RenderContext context)
    {
        if (operation == TokenKind.Star && Sequence.IsList(left) && Numbers.IsNumber(right))
        {
            return Repeat(Sequence.TryGetItems(left)!, Numbers.ToLong(right), context);
        }

        if (operation == TokenKind.Star && Sequence.IsList(right) && Numbers.IsNumber(left))
        {
            return Repeat(Sequence.TryGetItems(right)!, Numbers.ToLong(left), context);
        }

        return null;
    }

    private static ScriptArray Repeat(IReadOnlyList<object?> items, long times, RenderContext context)
    {
        var count = Math.Clamp(times, 0, int.MaxValue);
        context.CheckRangeSize(items.Count * count);
        return new ScriptArray([.. Enumerable.Repeat(items, items.Count == 0 ? 0 : (int)count).SelectMany(i => i)]);
    }
}
