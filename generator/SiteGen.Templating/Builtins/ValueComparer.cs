using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The order of <c>array.sort</c>: null first, then as the comparison operators say.</summary>
internal sealed class ValueComparer(RenderContext context) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return Comparison.Order(x, y, context) ?? 0;
    }
}
