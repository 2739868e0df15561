namespace SiteGen.Serving;

/// <summary>From an address to the file of the site that stands there.</summary>
internal static class SitePaths
{
    private const string Index = "index.html";

    /// <param name="path">Without the slash at the start.</param>
    public static string Of(string path) => path.Length == 0 || path.EndsWith('/') ? path + Index : path;
}
