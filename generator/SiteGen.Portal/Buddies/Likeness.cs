using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>What two regions have in common.</summary>
public sealed record Likeness
{
    public bool SameKind { get; init; }

    public ImmutableArray<string> Provinces { get; init; } = [];

    /// <summary>On which both have cases that are not of both.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    public ImmutableArray<string> Programmes { get; init; } = [];

    public ImmutableArray<string> Networks { get; init; } = [];

    /// <summary>The programmes with which both are equally far; null when of no programme both phases are known.</summary>
    public ImmutableArray<string>? EquallyFar { get; init; }

    /// <summary>What size is measured by; null when no figure is known of both.</summary>
    public string? SizeLabel { get; init; }

    public bool SameSize { get; init; }
}
