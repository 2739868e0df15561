using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Agendas;

/// <summary>What partners in a region have agreed to work on together.</summary>
public sealed record AgendaFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> Regions { get; init; }

    public required ImmutableArray<Priority> Priorities { get; init; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Milestone> Timeline { get; init; } = [];
}
