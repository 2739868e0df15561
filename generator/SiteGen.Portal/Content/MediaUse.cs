using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>A file in <c>media/</c> that an item shows or links to.</summary>
/// <param name="Path">Inside the content folder: <c>media/foto.jpg</c>.</param>
internal sealed record MediaUse(string Path, SourceSpan At);
