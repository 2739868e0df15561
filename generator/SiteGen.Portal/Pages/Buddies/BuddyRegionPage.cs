using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Everyone who could be the buddy of one region.</summary>
public sealed record BuddyRegionPage : IPage
{
    public required PageHead Head { get; init; }

    public required Link Region { get; init; }

    public required string Slug { get; init; }

    /// <summary>Why there are no proposals; null when there may be some.</summary>
    public string? Note { get; init; }

    /// <summary>The buddies that the region has already.</summary>
    public required ImmutableArray<Link> Partners { get; init; }

    /// <summary>The region does not say on what it looks for help, which makes every proposal weaker.</summary>
    public required bool SeeksNothing { get; init; }

    /// <summary>The best first.</summary>
    public required ImmutableArray<BuddyProposal> Proposals { get; init; }

    /// <summary>How many there are, of which the page may show the first.</summary>
    public required int Total { get; init; }

    /// <summary>With whom the region goes in the plan for the whole country; empty when it takes no part.</summary>
    public required ImmutableArray<Link> InRoster { get; init; }
}
