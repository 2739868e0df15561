namespace SiteGen.Serving;

/// <summary>Something happened in a folder that is watched.</summary>
/// <param name="Path">Inside the folder, with forward slashes; null when anything may have changed.</param>
internal readonly record struct SourceChange(WatchedSource Source, string? Path);
