using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Themes;

/// <summary>A subject by which the whole portal is arranged.</summary>
public sealed record ThemeFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<string> Covers { get; init; } = [];
}
