using System.Text;

namespace SiteGen.Output;

/// <summary>Where a run writes: the site itself, and beside it what the next run must know.</summary>
/// <param name="Folder">Full path of the output folder.</param>
/// <param name="Cache">Full path of the cache folder.</param>
/// <param name="DisplayPath">The output folder as messages show it.</param>
internal sealed record OutputTarget(string Folder, string Cache, string DisplayPath)
{
    public static OutputTarget Of(string folder, string cache, string workingDirectory)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, workingDirectory));
        return new OutputTarget(full, Path.GetFullPath(cache, workingDirectory), DisplayPaths.Of(full, workingDirectory));
    }

    /// <summary>
    /// Several output folders may share a cache, so the name comes from the folder; relative to the cache, so that
    /// a project may be moved as a whole.
    /// </summary>
    public string ManifestPath
    {
        get
        {
            var relative = DisplayPaths.WithForwardSlashes(Path.GetRelativePath(Cache, Folder));
            return Path.Combine(Cache, $"output-{ContentHash.Of(Encoding.UTF8.GetBytes(relative))}.txt");
        }
    }
}
