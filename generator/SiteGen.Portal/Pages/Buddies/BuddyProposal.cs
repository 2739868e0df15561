using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A region that is proposed to another one as its buddy, with the reasons.</summary>
public sealed record BuddyProposal
{
    public required string Slug { get; init; }

    public required Link Region { get; init; }

    /// <summary>0 to 100, with the usual weights.</summary>
    public required int Score { get; init; }

    /// <summary>By part of the score, in the order of the explanation.</summary>
    public required ImmutableArray<PartPoints> Parts { get; init; }

    /// <summary>How much the proposal stands on.</summary>
    public required StatusLabel Strength { get; init; }

    /// <summary>Most telling first; never empty.</summary>
    public required ImmutableArray<BuddyReason> Reasons { get; init; }

    public required BuddyMessage Message { get; init; }
}
