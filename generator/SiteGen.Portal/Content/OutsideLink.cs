using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>A link to a page on another site, in front matter or in a text.</summary>
/// <param name="Url">As typed; http or https.</param>
public sealed record OutsideLink(string Url, SourceSpan At);
