using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>An old address that leads to an item.</summary>
/// <param name="Url">Site-absolute, such as <c>/oud/adres/</c>.</param>
public sealed record OldAddress(string Url, SourceSpan At);
