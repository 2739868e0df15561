using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Resources;

/// <summary>A guide, method, tool, scheme or report.</summary>
public sealed record ResourceFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    public required string Kind { get; init; }

    public ImmutableArray<string> Themes { get; init; } = [];

    public ImmutableArray<string> Programmes { get; init; } = [];

    public string? Website { get; init; }

    /// <summary>Inside the content folder: <c>media/handreiking.pdf</c>.</summary>
    public string? File { get; init; }

    public ImmutableArray<string> Steps { get; init; } = [];
}
