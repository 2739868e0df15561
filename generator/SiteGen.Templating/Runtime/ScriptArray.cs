namespace SiteGen.Templating.Runtime;

/// <summary>An array made by a template; it may carry named properties too.</summary>
internal sealed class ScriptArray(List<object?> items)
{
    public ScriptArray()
        : this([])
    {
    }

    public List<object?> Items { get; } = items;

    public ScriptObject? Properties { get; private set; }

    public int Count => Items.Count;

    public void Clear()
    {
        Items.Clear();
        Properties?.Clear();
    }

    public void SetProperty(string name, object? value) => (Properties ??= new ScriptObject()).Set(name, value);
}
