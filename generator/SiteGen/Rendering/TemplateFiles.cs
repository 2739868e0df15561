namespace SiteGen.Rendering;

/// <summary>What is what in the templates folder.</summary>
internal static class TemplateFiles
{
    /// <summary>Files below it go to the site as they are.</summary>
    public const string AssetsFolder = "assets/";

    public static bool IsAsset(string path) => path.StartsWith(AssetsFolder, StringComparison.Ordinal);

    public static bool IsTemplate(string path) =>
        !IsAsset(path) && (IsMarkup(path) || path.EndsWith(".txt", StringComparison.Ordinal));

    /// <summary>Read as text, by us or by the browser.</summary>
    public static bool IsText(string path) =>
        IsTemplate(path) || path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>Values in it are escaped; XML takes the same escapes as HTML.</summary>
    public static bool IsMarkup(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal);
}
