using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// The public readable properties of a .NET type under their snake_case names, as delegates. Methods,
/// fields and statics are out of reach, and so is everything that leads to code or reflection.
/// </summary>
internal sealed class TypeAccessor
{
    private static readonly ConcurrentDictionary<Type, TypeAccessor> Cache = new();

    private readonly FrozenDictionary<string, Func<object, object?>> _getters;

    private TypeAccessor(Type type)
    {
        var getters = new Dictionary<string, Func<object, object?>>(StringComparer.Ordinal);
        foreach (var property in ReadableProperties(type))
        {
            getters.TryAdd(string.Intern(SnakeCase(property.Name)), GetterOf(property));
        }

        _getters = getters.ToFrozenDictionary(StringComparer.Ordinal);
        IsRecord = type.GetMethod("<Clone>$") is not null;
    }

    /// <summary>Its text is that of all its members, which may lead back to itself.</summary>
    public bool IsRecord { get; }

    public IEnumerable<string> Names => _getters.Keys;

    public static TypeAccessor For(Type type) => Cache.GetOrAdd(type, static t => new TypeAccessor(t));

    public bool TryGet(object target, string name, out object? value)
    {
        if (_getters.TryGetValue(name, out var getter))
        {
            value = getter(target);
            return true;
        }

        value = null;
        return false;
    }

    public Func<object, object?>? Getter(string name) => _getters.GetValueOrDefault(name);

    /// <summary><c>ThisIsIt</c> becomes <c>this_is_it</c>; a run of capitals stays one word.</summary>
    public static string SnakeCase(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        var afterUpper = true;
        foreach (var c in name)
        {
            if (char.IsUpper(c) && !afterUpper)
            {
                builder.Append('_');
            }

            afterUpper = char.IsUpper(c);
            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }

    private static IEnumerable<PropertyInfo> ReadableProperties(Type type)
    {
        if (IsForbidden(type))
        {
            return [];
        }

        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0)
            .Where(p => !p.PropertyType.IsByRefLike && !p.PropertyType.IsPointer && p.Name != "EqualityContract")
            .Where(p => !IsForbidden(p.PropertyType))
            .OrderBy(p => p.DeclaringType == type ? 0 : 1);
    }

    private static bool IsForbidden(Type type) =>
        typeof(Delegate).IsAssignableFrom(type)
        || typeof(Type).IsAssignableFrom(type)
        || typeof(Exception).IsAssignableFrom(type)
        || type.Namespace?.StartsWith("System.Reflection", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("System.Threading", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("System.IO", StringComparison.Ordinal) == true;

    private static Func<object, object?> GetterOf(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        if (declaring.IsValueType)
        {
            var invoker = MethodInvoker.Create(property.GetMethod!);
            return target => invoker.Invoke(target);
        }

        var wrap = typeof(TypeAccessor).GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Func<object, object?>)wrap.MakeGenericMethod(declaring, property.PropertyType).Invoke(null, [property.GetMethod])!;
    }

    private static Func<object, object?> Wrap<TTarget, TValue>(MethodInfo getter)
        where TTarget : class
    {
        var get = getter.CreateDelegate<Func<TTarget, TValue>>();
        if (get is Func<TTarget, bool> flag)
        {
            return target => Truth.Box(flag((TTarget)target));
        }

        if (get is Func<TTarget, int> number)
        {
            return target => Numbers.Box(number((TTarget)target));
        }

        return target => get((TTarget)target);
    }
}
