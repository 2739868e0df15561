namespace SiteGen.Portal.Pages.Conventions;

/// <summary>Both addresses are relative to the root of the site.</summary>
public sealed record Redirect(string From, string To);
