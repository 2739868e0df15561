namespace SiteGen.Output;

/// <summary>A file that the site must have.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>praktijken/x/index.html</c>.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
