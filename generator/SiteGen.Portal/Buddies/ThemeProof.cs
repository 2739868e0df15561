using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>What a region can show on a theme.</summary>
/// <param name="Declared">The region says that it can help others.</param>
/// <param name="Cases">Its cases on the theme, the strongest first.</param>
public sealed record ThemeProof(bool Declared, ImmutableArray<ProofCase> Cases)
{
    /// <summary>How many cases were left out because the other region has them too.</summary>
    public int Together { get; init; }

    /// <summary>From 0 to 100.</summary>
    public int Points => Math.Min(100, (Declared ? BuddyRules.Offer.Points : 0) + Cases.Sum(c => c.Points));

    /// <summary>Without the cases that the other region has too: it can't learn from what it does itself.</summary>
    public ThemeProof For(string region) =>
        Cases.Any(c => c.Regions.Contains(region))
            ? this with { Cases = Cases.RemoveAll(c => c.Regions.Contains(region)), Together = Cases.Count(c => c.Regions.Contains(region)) }
            : this;
}
