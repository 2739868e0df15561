using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Buddies;

/// <summary>What the buddy finder knows of a region; a province is one too.</summary>
public sealed record BuddyRegion
{
    public required string Slug { get; init; }

    /// <summary>One of provincie, regio, landelijk.</summary>
    public required string Kind { get; init; }

    public ImmutableArray<string> Provinces { get; init; } = [];

    public GeoPoint? Location { get; init; }

    /// <summary>False when the region closed its buddy desk.</summary>
    public bool Open { get; init; } = true;

    /// <summary>The regions that it has as a buddy already, whichever of the two wrote it down.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The themes on which it looks for help, each once.</summary>
    public ImmutableArray<ThemeNeed> Needs { get; init; } = [];

    /// <summary>What it can show, by theme.</summary>
    public FrozenDictionary<string, ThemeProof> Proofs { get; init; } = FrozenDictionary<string, ThemeProof>.Empty;

    public ImmutableArray<Challenge> Challenges { get; init; } = [];

    public ImmutableArray<string> Programmes { get; init; } = [];

    public ImmutableArray<string> Networks { get; init; } = [];

    /// <summary>How far it is with a programme, as far as its cases say.</summary>
    public ImmutableDictionary<string, Phase> Phases { get; init; } = ImmutableDictionary<string, Phase>.Empty;

    /// <summary>By label of <see cref="BuddyRules.SizeLabels"/>.</summary>
    public ImmutableDictionary<string, decimal> Sizes { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>The country is no region that could have a buddy.</summary>
    public bool TakesPart => Kind != "landelijk";

    /// <summary>It may be proposed to others and gets proposals itself.</summary>
    public bool IsFree => TakesPart && Open && With.IsEmpty;
}
