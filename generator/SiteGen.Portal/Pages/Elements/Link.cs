namespace SiteGen.Portal.Pages.Elements;

/// <param name="Url">Site-absolute: <c>/praktijken/x/</c>; a template makes it relative to its page.</param>
public sealed record Link(string Title, string Url);
