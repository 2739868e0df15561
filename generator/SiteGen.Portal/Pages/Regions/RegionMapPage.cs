using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>The index of the regions: a map, and the same as a list beside it.</summary>
public sealed record RegionMapPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Intro { get; init; }

    public required MapView Map { get; init; }

    /// <summary>The kinds of networks that are there.</summary>
    public required ImmutableArray<NetworkLayer> Layers { get; init; }

    /// <summary>There are networks that have a place on the map.</summary>
    public bool HasLayers => Layers.Any(l => l.Marks.Length > 0);

    public required ImmutableArray<RegionGroup> Groups { get; init; }

    /// <summary>Portraits of no province.</summary>
    public required ImmutableArray<NumberedLink> Others { get; init; }

    /// <summary>Too many regions for marks with a number in them.</summary>
    public required bool Crowded { get; init; }
}
