namespace SiteGen.Templating.Runtime;

/// <summary>
/// Where the arguments of running calls stand, so that a call allocates nothing for them. When the array grows, what
/// was handed out stays readable: it still points at the old one.
/// </summary>
internal sealed class ValueStack
{
    private object?[] _values = new object?[32];

    public int Count { get; private set; }

    public void Push(object? value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Count * 2);
        }

        _values[Count++] = value;
    }

    public ReadOnlySpan<object?> From(int start) => _values.AsSpan(start, Count - start);

    public void PopTo(int start)
    {
        Array.Clear(_values, start, Count - start);
        Count = start;
    }
}
