using SiteGen.Portal.Content.History;

namespace SiteGen.Portal.Content;

/// <summary>One file as found on disk.</summary>
/// <param name="Path">Inside its folder, with forward slashes: <c>cases/x.md</c>.</param>
/// <param name="DisplayPath">Relative to the working directory, as messages show it.</param>
/// <param name="Bytes">Empty for a file that was not read because <paramref name="Fault"/> says why.</param>
public sealed record SourceFile(string Path, string DisplayPath, ReadOnlyMemory<byte> Bytes, SourceFault Fault = SourceFault.None)
{
    /// <summary>Null when version control does not know the file, or was not asked.</summary>
    public Change? Change { get; init; }
}
