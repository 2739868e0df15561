using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>An item named by another one, in front matter or in a link.</summary>
/// <param name="Fragment">The heading a link points at, as typed after <c>#</c>.</param>
internal sealed record Reference(ItemId Target, SourceSpan At, string? Fragment = null);
