namespace SiteGen.Portal.Pages.Elements;

/// <param name="Id">The word of the content, for styling.</param>
public sealed record StatusLabel(string Id, string Text);
