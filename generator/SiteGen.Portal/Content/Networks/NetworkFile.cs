using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Networks;

public sealed record NetworkFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>One of <see cref="NetworkKinds"/>.</summary>
    public required string Kind { get; init; }

    public ImmutableArray<string> Programmes { get; init; } = [];

    public string? Website { get; init; }

    public required ImmutableArray<string> Regions { get; init; }

    public GeoPoint? Location { get; init; }

    public Contact? Contact { get; init; }

    public ImmutableArray<Figure> Figures { get; init; } = [];
}
