using System.Globalization;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>array</c>. They give new lists and leave their input as it is.</summary>
internal static class ArrayFunctions
{
    public static ScriptArray Add(RenderContext context, object? list, object? value) =>
        Made(context, [.. Copied(context, list), value]);

    public static object? AddRange(RenderContext context, object? list1, object? list2) =>
        list1 is null && list2 is null ? null : Made(context, [.. Copied(context, list1), .. Copied(context, list2)]);

    public static bool Any(RenderContext context, object? list, Callable function, params object?[] args) =>
        Visit(context, list).Any(item => Truth.Of(function.Invoke(context, context.Site, [item, .. args])));

    public static ScriptArray? Compact(RenderContext context, object? list) =>
        list is null ? null : new ScriptArray([.. Copied(context, list).Where(i => i is not null)]);

    public static bool Contains(RenderContext context, object? list, object? item) =>
        Visit(context, list).Any(i => Comparison.Same(i, item, context));

    /// <summary>The next item at each call; calls with the same list, or the same group, take turns.</summary>
    public static object? Cycle(RenderContext context, IReadOnlyList<object?>? list, object? group = null)
    {
        if (list is null or { Count: 0 })
        {
            return null;
        }

        var key = group is null ? "list:" + Join(context, list, ",") : "group:" + ValueText.Of(group, context);
        var turn = context.Cycles.GetValueOrDefault(key);
        context.Cycles[key] = turn + 1;
        return list[turn % list.Count];
    }

    public static ScriptArray? Each(RenderContext context, object? list, Callable function) =>
        list is null ? null : new ScriptArray([.. Visit(context, list).Select(i => function.Invoke(context, context.Site, i))]);

    public static ScriptArray? Filter(RenderContext context, object? list, Callable function) => list is null
        ? null
        : new ScriptArray([.. Visit(context, list).Where(i => Truth.Of(function.Invoke(context, context.Site, i)))]);

    public static object? First(object? list) => Items(list) is [var first, ..] ? first : null;

    public static ScriptArray InsertAt(RenderContext context, object? list, int index, object? value)
    {
        var items = Copied(context, list).ToList();
        var position = Math.Max(0, index);
        context.CheckRangeSize((long)position + 1);
        context.CountCopied(position);
        while (items.Count < position)
        {
            items.Add(null);
        }

        items.Insert(position, value);
        return Made(context, items);
    }

    public static string Join(RenderContext context, object? list, string? delimiter, Callable? function = null)
    {
        var texts = Visit(context, list).Select(i => ValueText.Of(i, context));
        if (function is not null)
        {
            texts = texts.Select(t => ValueText.Of(function.Invoke(context, context.Site, t), context));
        }

        var joined = new System.Text.StringBuilder();
        var separator = "";
        foreach (var text in texts)
        {
            joined.Append(separator).Append(text);
            context.CheckStringSize(joined.Length);
            separator = delimiter ?? "";
        }

        return joined.ToString();
    }

    public static object? Last(object? list) => Items(list) is [.., var last] ? last : null;

    public static ScriptArray? Limit(RenderContext context, object? list, int count) =>
        list is null ? null : new ScriptArray([.. Copied(context, list).Take(Math.Max(0, count))]);

    public static ScriptArray Map(RenderContext context, object? list, string member) =>
        new([.. Visit(context, list).Select(item => MemberOf(item, member))]);

    public static ScriptArray? Offset(RenderContext context, object? list, int index) =>
        list is null ? null : new ScriptArray([.. Copied(context, list).Skip(Math.Max(0, index))]);

    /// <summary>A negative index counts from the end.</summary>
    public static ScriptArray RemoveAt(RenderContext context, object? list, int index)
    {
        var items = Copied(context, list).ToList();
        var position = index < 0 ? index + items.Count : index;
        if (position >= 0 && position < items.Count)
        {
            items.RemoveAt(position);
        }

        return new ScriptArray(items);
    }

    public static ScriptArray Reverse(RenderContext context, object? list) => new([.. Copied(context, list).Reverse()]);

    public static int Size(object? list) => Items(list).Count;

    public static ScriptArray Sort(RenderContext context, object? list, string? member = null)
    {
        var items = Visit(context, list);
        return new ScriptArray([.. items.OrderBy(i => member is null ? i : MemberOf(i, member), new ValueComparer(context))]);
    }

    public static ScriptArray? Uniq(RenderContext context, object? list)
    {
        if (list is null)
        {
            return null;
        }

        var texts = new HashSet<string>(StringComparer.Ordinal);
        var others = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return new ScriptArray([.. Visit(context, list).Where(IsNew)]);

        bool IsNew(object? item) => KeyOf(item, context) is { } key ? texts.Add(key) : others.Add(item!);
    }

    /// <summary>The same text for values that are equal; null for lists and objects, which are only equal to themselves.</summary>
    private static string? KeyOf(object? item, RenderContext context) => item switch
    {
        null => "",
        string or Html or char or Enum => "s" + ValueText.Of(item, context),
        bool or TimeSpan => "v" + ValueText.Of(item, context),
        _ when Numbers.IsNumber(item) => "n" + ValueText.Of(item, context),
        _ when DateFunctions.TryGetDate(item, out var date) => "d" + date.Ticks.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A value that is not a list counts as a list of one.</summary>
    private static IReadOnlyList<object?> Items(object? list) => list switch
    {
        null => [],
        string or Html => [list],
        _ => Sequence.TryGetItems(list) ?? [list],
    };

    private static IReadOnlyList<object?> Visit(RenderContext context, object? list)
    {
        var items = Items(list);
        context.CountSteps(context.Site, items.Count);
        return items;
    }

    private static IReadOnlyList<object?> Copied(RenderContext context, object? list)
    {
        var items = Items(list);
        context.CountCopied(items.Count);
        return items;
    }

    private static ScriptArray Made(RenderContext context, List<object?> items)
    {
        context.CheckRangeSize(items.Count);
        return new ScriptArray(items);
    }

    private static object? MemberOf(object? item, string member) =>
        item is not null && Members.TryGet(item, member, out var value) ? value : null;
}
