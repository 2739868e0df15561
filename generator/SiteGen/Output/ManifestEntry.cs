namespace SiteGen.Output;

/// <summary>A file in the output folder that this program wrote, and how it looked on disk right after.</summary>
/// <param name="Hash">Null for a file that a run meant to write but may not have finished.</param>
/// <param name="Length">In bytes; -1 when unknown, so that no file on disk is like it.</param>
/// <param name="Modified">Last write time in UTC ticks, as the disk reported it.</param>
internal sealed record ManifestEntry(string Path, ContentHash? Hash, long Length, long Modified)
{
    public static ManifestEntry Unfinished(string path) => new(path, null, -1, 0);
}
