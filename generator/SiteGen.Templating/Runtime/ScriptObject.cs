namespace SiteGen.Templating.Runtime;

/// <summary>An object made by a template: named values in the order they were first set.</summary>
internal class ScriptObject
{
    private readonly NameMap _values = new();
    private HashSet<string>? _readOnlyNames;

    /// <summary>Set for what all renders share, such as the built-in functions.</summary>
    public bool IsFrozen { get; init; }

    public virtual int Count => _values.Count;

    public virtual IEnumerable<string> Names => _values.Names;

    public virtual IEnumerable<KeyValuePair<string, object?>> Entries => _values.Entries;

    public virtual bool TryGet(string name, out object? value) => _values.TryGet(name, out value);

    public bool TryGetOwn(string name, out object? value) => _values.TryGet(name, out value);

    /// <summary>Without the check that <see cref="CanSet"/> makes.</summary>
    public void Set(string name, object? value) => _values.Set(name, value);

    /// <summary>Back to as new, with the room it had.</summary>
    public void Clear()
    {
        _values.Clear();
        _readOnlyNames = null;
    }

    public void Remove(string name) => _values.Remove(name);

    public virtual bool CanSet(string name) => !IsFrozen && _readOnlyNames?.Contains(name) != true;

    public void MakeReadOnly(string name) => (_readOnlyNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
