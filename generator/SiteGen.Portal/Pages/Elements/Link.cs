namespace SiteGen.Portal.Pages.Elements;

/// <param name="Url">Relative to the root of the site, as all addresses of <see cref="Routes"/>.</param>
public sealed record Link(string Title, string Url);
