namespace SiteGen.Templating.Runtime;

/// <summary>Follows the partials that templates name, from one template to all it may be made of.</summary>
internal static class PartialFinder
{
    public static UsedPartials Find(Template template, Func<string, Template?> partials)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Template>([template]);
        var areAll = true;
        while (waiting.TryPop(out var current))
        {
            areAll &= !current.HasComputedIncludes;
            foreach (var name in current.Includes.Where(names.Add))
            {
                if (partials(name) is { } partial)
                {
                    waiting.Push(partial);
                }
            }
        }

        return new UsedPartials([.. names], areAll);
    }
}
