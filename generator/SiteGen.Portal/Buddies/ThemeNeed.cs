namespace SiteGen.Portal.Buddies;

/// <summary>A theme on which a region looks for help.</summary>
/// <param name="Declared">The region says so itself; otherwise it only has open questions on the theme.</param>
public sealed record ThemeNeed(string Theme, bool Declared);
