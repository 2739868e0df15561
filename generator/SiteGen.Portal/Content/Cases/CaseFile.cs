using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Cases;

/// <summary>A good practice or project.</summary>
public sealed record CaseFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    public string? Kind { get; init; }

    public required ImmutableArray<string> Regions { get; init; }

    public required ImmutableArray<string> Themes { get; init; }

    public ImmutableArray<string> Programmes { get; init; } = [];

    public required Contact Contact { get; init; }

    public ImmutableArray<string> Education { get; init; } = [];

    public ImmutableArray<string> Partners { get; init; } = [];

    public string? Status { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public DateOnly? Updated { get; init; }

    public DateOnly? Reviewed { get; init; }

    /// <summary>What the file says of its last change, else what version control says.</summary>
    public DateOnly? Modified => Updated ?? Head.Change?.Last;

    /// <summary>The review, else the change; null when the file names neither.</summary>
    public LastLook? LastLook { get; init; }

    public ImmutableArray<string> Results { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Slugs of the questions to which this case is an answer.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    public Picture? Image { get; init; }
}
