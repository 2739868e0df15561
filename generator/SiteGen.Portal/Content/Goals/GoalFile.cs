using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Goals;

/// <summary>A numbered goal of a programme, with what was aimed for and what was reached.</summary>
public sealed record GoalFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required int Number { get; init; }

    public required ImmutableArray<string> Programmes { get; init; }

    public ImmutableArray<string> Themes { get; init; } = [];

    public ImmutableArray<string> Targets { get; init; } = [];

    public ImmutableArray<string> Achieved { get; init; } = [];

    public ImmutableArray<string> Cases { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];
}
