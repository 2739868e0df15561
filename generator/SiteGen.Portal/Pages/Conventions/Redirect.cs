namespace SiteGen.Portal.Pages.Conventions;

/// <summary>Both addresses are site-absolute.</summary>
public sealed record Redirect(string From, string To);
