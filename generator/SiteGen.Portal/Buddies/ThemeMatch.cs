namespace SiteGen.Portal.Buddies;

/// <summary>A theme on which one region looks for help and the other has something to show.</summary>
public sealed record ThemeMatch(ThemeNeed Need, ThemeProof Proof);
