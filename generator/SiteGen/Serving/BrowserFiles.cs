using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<string, byte[]> Files =
        ((string[])[Script, Panel, Empty]).ToFrozenDictionary(name => name, Read, StringComparer.Ordinal);

    /// <summary>Null when there is no such file.</summary>
    public static byte[]? Find(string name) => Files.GetValueOrDefault(name);

    private static byte[] Read(string name)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
