using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>A part of the score, from 0 to 100 points, with what it weighs and why.</summary>
/// <param name="Name">Completes the sentence that the score counts …</param>
/// <param name="Opposite">What counts when a visitor turns the part around; null when that makes no sense.</param>
public sealed record BuddyPart(string Id, string Name, int Weight, string? Opposite = null)
{
    public required string What { get; init; }

    public required string Why { get; init; }

    public ImmutableArray<BuddyRule> Rules { get; init; } = [];
}
