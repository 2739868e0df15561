namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A theme that a visitor can choose in the finder.</summary>
public sealed record BuddyTheme(string Slug, string Title);
