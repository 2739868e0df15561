using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Events;

/// <summary>A meeting, announced or reported.</summary>
public sealed record EventFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>Free text, such as werksessie.</summary>
    public string? Kind { get; init; }

    public PartialDate? Date { get; init; }

    public PartialDate? End { get; init; }

    public string? Place { get; init; }

    public ImmutableArray<string> Regions { get; init; } = [];

    public ImmutableArray<string> Programmes { get; init; } = [];

    public ImmutableArray<string> Themes { get; init; } = [];

    public string? Registration { get; init; }

    public ImmutableArray<string> Takeaways { get; init; } = [];

    public ImmutableArray<ActionPoint> Actions { get; init; } = [];
}
