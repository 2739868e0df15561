using System.Collections.Immutable;

namespace SiteGen.Serving;

/// <summary>What the preview itself brings to the browser; never part of a site.</summary>
internal static class BrowserFiles
{
    /// <summary>First part of addresses of the preview; no content can have it.</summary>
    public const string Folder = ".sitegen/";

    public const string Script = "herladen.js";
    public const string Panel = "paneel.css";

    /// <summary>Stands in for a page that cannot be made.</summary>
    public const string Empty = "leeg.html";

    private static readonly ImmutableSortedDictionary<string, byte[]> Files = ProgramFiles.Below("Serving/Browser");

    /// <summary>Null when there is no such file.</summary>
    public static byte[]? Find(string name) => Files.GetValueOrDefault(name);
}
