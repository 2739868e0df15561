using SiteGen.Output;

namespace SiteGen.Serving;

/// <summary>A file of the site as a build would write it.</summary>
/// <param name="Path">Inside the output folder.</param>
/// <param name="IsWhole">False when its template failed; there are no bytes then.</param>
internal sealed record PreviewFile(string Path, ReadOnlyMemory<byte> Bytes, bool IsWhole = true)
{
    public ContentHash Hash => ContentHash.Of(Bytes.Span);
}
