using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Regions;

/// <summary>A region, province or the country: the source of a regio-portret.</summary>
public sealed record RegionFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>One of provincie, regio, landelijk.</summary>
    public required string Kind { get; init; }

    /// <summary>Slugs of provinces, whether or not the province has an item of its own.</summary>
    public ImmutableArray<string> Provinces { get; init; } = [];

    public GeoPoint? Location { get; init; }

    public ImmutableArray<string> Places { get; init; } = [];

    public Contact? Contact { get; init; }

    public ImmutableArray<string> Networks { get; init; } = [];

    public ImmutableArray<string> Challenges { get; init; } = [];

    /// <summary>Slugs of themes on which the region can help others.</summary>
    public ImmutableArray<string> Offers { get; init; } = [];

    /// <summary>Slugs of themes on which the region looks for help.</summary>
    public ImmutableArray<string> Seeks { get; init; } = [];

    public BuddyDesk Buddy { get; init; } = BuddyDesk.Default;

    public ImmutableArray<Figure> Figures { get; init; } = [];
}
