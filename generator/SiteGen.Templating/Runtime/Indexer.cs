using System.Collections;

namespace SiteGen.Templating.Runtime;

/// <summary>Reads <c>target[index]</c> and writes members and indexes.</summary>
internal static class Indexer
{
    /// <summary>Outside its bounds a list gives null; below zero counts from the end.</summary>
    public static bool TryGet(object target, object? index, out object? value)
    {
        value = null;
        if (index is null)
        {
            return false;
        }

        if (Numbers.IsNumber(index) && target is not (ScriptObject or IDictionary or IDictionary<string, object?>))
        {
            return TryGetAt(target, Numbers.ToLong(index), out value);
        }

        if (target is IDictionary map && map.Contains(index))
        {
            value = map[index];
            return true;
        }

        return Members.TryGet(target, index.ToString() ?? "", out value);
    }

    /// <summary>Mistakes point at the site of the context.</summary>
    public static void Set(RenderContext context, object? target, object? index, object? value)
    {
        var site = context.Site;
        switch (target)
        {
            case ScriptObject script when index is not null:
                var name = string.Intern(ValueText.Of(index, context));
                if (!script.CanSet(name))
                {
                    throw new RenderFault(TemplateProblems.ReadOnly(site, $"'{name}'"));
                }

                script.Set(name, value);
                break;
            case ScriptArray array when Numbers.IsNumber(index):
                SetAt(context, array, Numbers.ToLong(index), value);
                break;
            case ScriptArray array when index is not null:
                array.SetProperty(ValueText.Of(index, context), value);
                break;
            case null:
                throw new RenderFault(TemplateProblems.NullTarget(site, site.Excerpt));
            case ScriptObject or ScriptArray:
                throw new RenderFault(TemplateProblems.InvalidIndex(site, TypeNames.Dutch(index)));
            default:
                throw new RenderFault(TemplateProblems.ReadOnly(site, "dit object"));
        }
    }

    private static bool TryGetAt(object target, long index, out object? value)
    {
        value = null;
        if (target is string or Html)
        {
            var text = target.ToString()!;
            var at = index < 0 ? index + text.Length : index;
            value = at >= 0 && at < text.Length ? text[(int)at].ToString() : null;
            return value is not null;
        }

        if (!Sequence.IsList(target) || Sequence.TryGetItems(target) is not { } items)
        {
            return false;
        }

        var position = index < 0 ? index + items.Count : index;
        if (position < 0 || position >= items.Count)
        {
            return false;
        }

        value = items[(int)position];
        return true;
    }

    private static void SetAt(RenderContext context, ScriptArray array, long index, object? value)
    {
        var position = index < 0 ? index + array.Count : index;
        context.CheckRangeSize(Math.Max(0, position) + 1);
        while (array.Count <= position)
        {
            array.Items.Add(null);
        }

        if (position >= 0)
        {
            array.Items[(int)position] = value;
        }
    }
}
