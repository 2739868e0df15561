namespace SiteGen.Portal.Content;

/// <summary>How items write the path of a picture or document in <c>media/</c>.</summary>
internal static class MediaPaths
{
    public const string Folder = "media/";

    private const string FromItem = "../media/";

    /// <summary><c>../media/foto.jpg</c> as written in an item to <c>media/foto.jpg</c>; null for anything else.</summary>
    public static string? Resolve(string written)
    {
        if (!written.StartsWith(FromItem, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = written[FromItem.Length..];
        var parts = rest.Split('/');
        return parts.All(p => p.Length > 0 && p is not ("." or "..") && !p.Contains('\\')) ? Folder + rest : null;
    }
}
