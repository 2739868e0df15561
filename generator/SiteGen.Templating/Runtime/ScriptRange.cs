using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>The integers of <c>first..last</c>, made when they are needed; downwards when last is smaller.</summary>
internal sealed class ScriptRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count { get; } = count;

    public object? this[int index] => Numbers.Box(first + ((long)index * step));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
