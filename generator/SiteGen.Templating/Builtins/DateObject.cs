using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The object <c>date</c> of one render: the shared functions and a format of its own.</summary>
internal sealed class DateObject : ScriptObject
{
    public override IEnumerable<string> Names => BuiltinTable.DateGroup.Names.Concat(["format", "default_format"]);

    public override int Count => Names.Count();

    public override IEnumerable<KeyValuePair<string, object?>> Entries =>
        Names.Select(n => new KeyValuePair<string, object?>(n, TryGet(n, out var value) ? value : null));

    public override bool TryGet(string name, out object? value)
    {
        if (base.TryGet(name, out value) || BuiltinTable.DateGroup.TryGet(name, out value))
        {
            return true;
        }

        value = name is "format" or "default_format" ? DateFunctions.DefaultFormat : null;
        return value is not null;
    }

    public override bool CanSet(string name) => name == "format";
}
