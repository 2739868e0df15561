namespace SiteGen.Templating.Runtime;

/// <summary>
/// Values by name in the order they were first set. Most objects have a few names, among which a search is faster
/// than hashing: names in templates are interned, so that equal ones are mostly the same.
/// </summary>
internal sealed class NameMap
{
    private const int MostSearched = 8;

    private string[] _names = [];
    private object?[] _values = [];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public IEnumerable<string> Names => _names.Take(Count);

    public IEnumerable<KeyValuePair<string, object?>> Entries =>
        Enumerable.Range(0, Count).Select(i => new KeyValuePair<string, object?>(_names[i], _values[i]));

    public bool TryGet(string name, out object? value)
    {
        var position = Find(name);
        value = position < 0 ? null : _values[position];
        return position >= 0;
    }

    public void Set(string name, object? value)
    {
        var position = Find(name);
        if (position >= 0)
        {
            _values[position] = value;
            return;
        }

        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(4, Count * 2));
            Array.Resize(ref _values, _names.Length);
        }

        _names[Count] = name;
        _values[Count] = value;
        Count++;
        if (Count > MostSearched)
        {
            Index();
        }
    }

    public void Clear()
    {
        Array.Clear(_names, 0, Count);
        Array.Clear(_values, 0, Count);
        _index = null;
        Count = 0;
    }

    public void Remove(string name)
    {
        var position = Find(name);
        if (position < 0)
        {
            return;
        }

        Count--;
        Array.Copy(_names, position + 1, _names, position, Count - position);
        Array.Copy(_values, position + 1, _values, position, Count - position);
        _values[Count] = null;
        _index = null;
        if (Count > MostSearched)
        {
            Index();
        }
    }

    private int Find(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out var position) ? position : -1;
        }

        for (var index = 0; index < Count; index++)
        {
            if (string.Equals(_names[index], name))
            {
                return index;
            }
        }

        return -1;
    }

    private void Index()
    {
        _index ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = _index.Count; index < Count; index++)
        {
            _index[_names[index]] = index;
        }
    }
}
