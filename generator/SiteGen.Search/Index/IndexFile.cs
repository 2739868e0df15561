namespace SiteGen.Search.Index;

/// <summary>A file of the index.</summary>
/// <param name="Name">Without a folder; says what the bytes are, except for the manifest.</param>
public sealed record IndexFile(string Name, ReadOnlyMemory<byte> Bytes);
