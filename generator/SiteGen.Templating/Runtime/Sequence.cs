using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>Sees every kind of value that has items as one indexable list.</summary>
internal static class Sequence
{
    /// <summary>The items, or null when the value has none to give. Objects give key-value pairs.</summary>
    public static IReadOnlyList<object?>? TryGetItems(object? value) => value switch
    {
        null => null,
        ScriptArray array => array.Items,
        Html html => TryGetItems(html.Value),
        string text => new Characters(text),
        ScriptObject script => [.. script.Entries.Select(e => (object?)e)],
        IReadOnlyList<object?> list => list,
        IDictionary<string, object?> map => [.. map.Select(e => (object?)e)],
        IEnumerable items => [.. items.Cast<object?>()],
        _ => null,
    };

    public static int CountOf(object list) => list switch
    {
        ScriptArray array => array.Count,
        ICollection collection => collection.Count,
        IReadOnlyCollection<object?> collection => collection.Count,
        _ => 0,
    };

    public static bool IsList(object? value) =>
        value is ScriptArray or IReadOnlyList<object?> || value is IList;
}
