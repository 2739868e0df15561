using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// The global variables of a render: what the template assigned, and behind it the members of the model,
/// which stays untouched.
/// </summary>
internal sealed class RootObject(object? model) : ScriptObject
{
    /// <summary>Looked up once; null for models whose members are found by key.</summary>
    private readonly TypeAccessor? _accessor = model is null or IEnumerable ? null : TypeAccessor.For(model.GetType());

    public override IEnumerable<string> Names =>
        model is null ? base.Names : base.Names.Concat(Members.NamesOf(model)).Distinct(StringComparer.Ordinal);

    public override bool TryGet(string name, out object? value) =>
        base.TryGet(name, out value)
        || (_accessor is not null && _accessor.TryGet(model!, name, out value))
        || (_accessor is null && model is not null && Members.TryGet(model, name, out value));
}
