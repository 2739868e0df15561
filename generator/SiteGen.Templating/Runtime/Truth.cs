namespace SiteGen.Templating.Runtime;

/// <summary>What counts as true: everything but null, false and <c>empty</c>.</summary>
internal static class Truth
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static bool Of(object? value) => value switch
    {
        null or EmptyValue => false,
        bool flag => flag,
        _ => true,
    };

    public static object Box(bool value) => value ? True : False;
}
