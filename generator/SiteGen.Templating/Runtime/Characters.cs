using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>The characters of a text as items, each made when it is asked for.</summary>
internal sealed class Characters(string text) : IReadOnlyList<object?>
{
    public int Count => text.Length;

    public object? this[int index] => text[index].ToString();

    public IEnumerator<object?> GetEnumerator() => text.Select(c => (object?)c.ToString()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
