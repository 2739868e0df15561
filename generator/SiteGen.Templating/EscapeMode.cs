namespace SiteGen.Templating;

/// <summary>What happens to a value before it is printed.</summary>
public enum EscapeMode
{
    /// <summary>Values are escaped for the place in the HTML where the template puts them.</summary>
    Html,

    /// <summary>Values are printed as they are: for feeds, JSON and comparison with plain Scriban.</summary>
    None,
}
