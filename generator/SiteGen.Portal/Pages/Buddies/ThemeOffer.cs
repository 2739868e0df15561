namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What a region can show on a theme.</summary>
/// <param name="For">Slug of the one region that this counts for; null for all that are not named.</param>
/// <param name="Text">The sentence that says so.</param>
public sealed record ThemeOffer(string Theme, string? For, int Points, string Text);
