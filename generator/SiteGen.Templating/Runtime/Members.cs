using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>Reads members of every kind of value a template can meet.</summary>
internal static class Members
{
    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject script:
                return script.TryGet(name, out value) || TryGetEmpty(script.Count == 0, name, out value);
            case ScriptArray array:
                return TryGet(array, name, out value);
            case LoopState loop:
                return loop.TryGet(name, out value);
            case Html html:
                return TryGet(html.ToString(), name, out value);
            case string text:
                value = name == "size" ? Numbers.Box(text.Length) : null;
                return name == "size" || TryGetEmpty(text.Length == 0, name, out value);
            case IReadOnlyDictionary<string, object?> map:
                return map.TryGetValue(name, out value) || TryGetEmpty(map.Count == 0, name, out value);
            case IDictionary<string, object?> map:
                return map.TryGetValue(name, out value) || TryGetEmpty(map.Count == 0, name, out value);
            case IDictionary map:
                value = map.Contains(name) ? map[name] : null;
                return value is not null || map.Contains(name) || TryGetEmpty(map.Count == 0, name, out value);
            case ICollection or IReadOnlyList<object?>:
                return TryGetListMember(target, name, out value);
            default:
                return TypeAccessor.For(target.GetType()).TryGet(target, name, out value);
        }
    }

    public static bool TryGet(ScriptArray array, string name, out object? value)
    {
        value = null;
        if (array.Properties?.TryGet(name, out value) == true)
        {
            return true;
        }

        value = name == "size" ? Numbers.Box(array.Count) : null;
        return name == "size" || TryGetEmpty(array.Count == 0, name, out value);
    }

    public static IEnumerable<string> NamesOf(object target) => target switch
    {
        ScriptObject script => script.Names,
        ScriptArray array => array.Properties is null ? ["size"] : [.. array.Properties.Names, "size"],
        LoopState => LoopState.Names,
        string or Html => ["size"],
        IReadOnlyDictionary<string, object?> map => map.Keys,
        IDictionary<string, object?> map => map.Keys,
        IDictionary map => map.Keys.OfType<string>(),
        ICollection or IReadOnlyList<object?> => ["size"],
        _ => TypeAccessor.For(target.GetType()).Names,
    };

    private static bool TryGetListMember(object target, string name, out object? value)
    {
        var count = Sequence.CountOf(target);
        value = name == "size" ? Numbers.Box(count) : null;
        return name == "size" || TryGetEmpty(count == 0, name, out value);
    }

    private static bool TryGetEmpty(bool isEmpty, string name, out object? value)
    {
        value = name == "empty?" ? Truth.Box(isEmpty) : null;
        return value is not null;
    }
}
