namespace SiteGen.Output;

/// <summary>A file to write, with the hash of its bytes.</summary>
internal sealed record PlannedWrite(OutputFile File, ContentHash Hash);
