namespace SiteGen.Output;

/// <summary>A file, folder or link that a walk came across.</summary>
/// <param name="Path">Relative to the folder that was walked, with forward slashes.</param>
internal sealed record FoundEntry(string Path, FoundKind Kind, FileSystemInfo Info);
