using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Site;

/// <param name="Url">Site-absolute (<c>/praktijken/</c>) or a web address.</param>
/// <param name="At">Where the address stands.</param>
public sealed record MenuLink(string Title, string Url, SourceSpan At)
{
    public bool IsOutside => !Url.StartsWith('/');
}
