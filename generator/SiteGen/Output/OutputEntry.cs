namespace SiteGen.Output;

/// <summary>A file, folder or link as it is in the output folder before a run writes.</summary>
/// <param name="Modified">Last write time in UTC ticks.</param>
/// <param name="Hash">
/// Of a file that is in the last manifest: the manifest's own while length and time are as it says, otherwise of the
/// bytes on disk. Null for everything else.
/// </param>
internal sealed record OutputEntry(string Path, FoundKind Kind, long Length = 0, long Modified = 0, ContentHash? Hash = null);
