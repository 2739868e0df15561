using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// Equality and order of two lists: item by item, and of two that begin alike the shorter comes first.
/// Every item counts as a loop step, since nested lists that share items are far larger than they look.
/// </summary>
internal static class ListComparison
{
    public static bool TryGetLists(
        object? left,
        object? right,
        [NotNullWhen(true)] out IReadOnlyList<object?>? first,
        [NotNullWhen(true)] out IReadOnlyList<object?>? second)
    {
        var areLists = Sequence.IsList(left) && Sequence.IsList(right);
        first = areLists ? Sequence.TryGetItems(left) : null;
        second = areLists ? Sequence.TryGetItems(right) : null;
        return first is not null && second is not null;
    }

    public static bool AreEqual(IReadOnlyList<object?> left, IReadOnlyList<object?> right, RenderContext context)
    {
        if (ReferenceEquals(left, right) || left.Count != right.Count)
        {
            return left.Count == right.Count;
        }

        context.EnterCall(context.Site);
        var equal = true;
        for (var index = 0; equal && index < left.Count; index++)
        {
            context.CountSteps(context.Site);
            equal = TryGetLists(left[index], right[index], out var first, out var second)
                ? AreEqual(first, second, context)
                : Comparison.Same(left[index], right[index], context);
        }

        context.LeaveCall();
        return equal;
    }

    /// <summary>Null when the first items that differ cannot be ordered.</summary>
    public static int? Order(IReadOnlyList<object?> left, IReadOnlyList<object?> right, RenderContext context)
    {
        context.EnterCall(context.Site);
        int? order = 0;
        for (var index = 0; order == 0 && index < Math.Min(left.Count, right.Count); index++)
        {
            context.CountSteps(context.Site);
            order = OrderItems(left[index], right[index], context);
        }

        context.LeaveCall();
        return order == 0 ? left.Count.CompareTo(right.Count) : order;
    }

    private static int? OrderItems(object? left, object? right, RenderContext context)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return TryGetLists(left, right, out var first, out var second)
            ? Order(first, second, context)
            : Comparison.Order(left, right, context);
    }
}
