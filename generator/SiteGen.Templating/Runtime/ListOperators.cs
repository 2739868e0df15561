using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// Arithmetic on arrays: <c>+</c> joins two, <c>* 3</c> repeats, <c>/ 3</c> keeps the first third and
/// <c>% 3</c> every third item.
/// </summary>
internal static class ListOperators
{
    public static object? Apply(TokenKind operation, object left, object right, RenderContext context)
    {
        if (operation == TokenKind.Plus && ListComparison.TryGetLists(left, right, out var first, out var second))
        {
            return Join(first, second, context);
        }

        if (Sequence.IsList(left) && Numbers.IsNumber(right))
        {
            return WithNumber(operation, Sequence.TryGetItems(left)!, Numbers.ToLong(right), context);
        }

        return operation == TokenKind.Star && Sequence.IsList(right) && Numbers.IsNumber(left)
            ? Repeat(Sequence.TryGetItems(right)!, Numbers.ToLong(left), context)
            : null;
    }

    public static ScriptArray Join(IReadOnlyList<object?> first, IReadOnlyList<object?> second, RenderContext context)
    {
        context.CheckRangeSize((long)first.Count + second.Count);
        context.CountCopied(first.Count + second.Count);
        return new ScriptArray([.. first, .. second]);
    }

    private static ScriptArray? WithNumber(TokenKind operation, IReadOnlyList<object?> items, long number, RenderContext context)
    {
        if (operation == TokenKind.Star)
        {
            return Repeat(items, number, context);
        }

        if (operation is not (TokenKind.Slash or TokenKind.Percent) || number < 0)
        {
            return null;
        }

        if (number == 0)
        {
            throw new RenderFault(TemplateProblems.DivisionByZero(context.Site));
        }

        context.CountCopied(items.Count);
        return new ScriptArray(operation == TokenKind.Slash
            ? [.. items.Take((int)(items.Count / number))]
            : [.. items.Where((_, index) => index % number == 0)]);
    }

    private static ScriptArray Repeat(IReadOnlyList<object?> items, long times, RenderContext context)
    {
        var count = Math.Clamp(times, 0, int.MaxValue);
        context.CheckRangeSize(items.Count * count);
        context.CountCopied(items.Count * (int)count);
        return new ScriptArray([.. Enumerable.Repeat(items, items.Count == 0 ? 0 : (int)count).SelectMany(i => i)]);
    }
}
