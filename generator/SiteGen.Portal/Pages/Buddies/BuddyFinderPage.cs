using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>The buddy finder: what the script lets a visitor choose, and all regions in tables for who has no script.</summary>
public sealed record BuddyFinderPage : IPage
{
    public required PageHead Head { get; init; }

    public required ImmutableArray<BuddySlider> Sliders { get; init; }

    /// <summary>The themes on which a region has something to show, by slug and title.</summary>
    public required ImmutableArray<BuddyTheme> Themes { get; init; }

    /// <summary>The regions that look for a buddy, by title.</summary>
    public required ImmutableArray<BuddyRow> Rows { get; init; }

    /// <summary>The plan for the whole country.</summary>
    public required ImmutableArray<BuddyPairing> Roster { get; init; }

    /// <summary>Regions that take no part now, with the reason.</summary>
    public required ImmutableArray<ClosedRegion> Closed { get; init; }
}
