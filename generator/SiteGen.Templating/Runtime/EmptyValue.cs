namespace SiteGen.Templating.Runtime;

/// <summary>The special variable <c>empty</c>: equal to whatever has no items, no members or no characters.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }
}
