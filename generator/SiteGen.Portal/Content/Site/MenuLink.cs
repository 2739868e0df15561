namespace SiteGen.Portal.Content.Site;

/// <param name="Url">Site-absolute (<c>/praktijken/</c>) or a web address.</param>
public sealed record MenuLink(string Title, string Url)
{
    public bool IsOutside => !Url.StartsWith('/');
}
