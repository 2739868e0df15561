using System.Text;

namespace SiteGen.Output;

/// <summary>The manifest on disk, in the cache folder.</summary>
internal static class ManifestFile
{
    /// <summary>Null when there is none, or none that can be understood.</summary>
    public static OutputManifest? Read(OutputTarget target)
    {
        return ReadText(target) is { } text && OutputManifest.TryParse(text, out var manifest) ? manifest : null;
    }

    /// <summary>As a whole or not at all; a manifest that already says the same is left alone.</summary>
    public static void Write(OutputTarget target, OutputManifest manifest)
    {
        var text = manifest.ToText();
        if (ReadText(target) == text)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(target.Cache);
            var passing = $"{target.ManifestPath}.tmp";
            File.WriteAllBytes(passing, Encoding.UTF8.GetBytes(text));
            File.Move(passing, target.ManifestPath, overwrite: true);
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"in de map '{target.Cache}' te schrijven", cause);
        }
    }

    private static string? ReadText(OutputTarget target)
    {
        try
        {
            return File.Exists(target.ManifestPath) ? File.ReadAllText(target.ManifestPath, Encoding.UTF8) : null;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"de map '{target.Cache}' te lezen", cause);
        }
    }
}
