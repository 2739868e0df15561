using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// The getter found last at one place in a template. Replaced as a whole, so threads that share the
/// template see either the old or the new one.
/// </summary>
internal sealed record MemberCache(Type Type, Func<object, object?> Getter)
{
    /// <summary>Null for values whose members are looked up by key.</summary>
    public static MemberCache? TryCreate(object target, string name)
    {
        var type = target.GetType();
        if (target is ScriptObject or ScriptArray or LoopState or string or IDictionary or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>)
        {
            return null;
        }

        if (target is IEnumerable)
        {
            return name == "size" && target is ICollection ? new MemberCache(type, static list => Numbers.Box(((ICollection)list).Count)) : null;
        }

        return TypeAccessor.For(type).Getter(name) is { } getter ? new MemberCache(type, getter) : null;
    }
}
