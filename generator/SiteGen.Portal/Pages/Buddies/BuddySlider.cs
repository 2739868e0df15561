namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A weight that a visitor can change.</summary>
/// <param name="Least">0, or below it when the part can be turned around.</param>
public sealed record BuddySlider(string Id, string Name, string? Opposite, int Weight, int Least, int Most);
