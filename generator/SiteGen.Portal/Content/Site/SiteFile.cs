using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Site;

/// <summary>What <c>site.yml</c> says about the portal as a whole.</summary>
public sealed record SiteFile
{
    public required string Title { get; init; }

    /// <summary>Absolute address of the site, ending in a slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>A language tag, such as <c>nl</c>.</summary>
    public required string Language { get; init; }

    public string? Description { get; init; }

    public required Publisher Publisher { get; init; }

    public ImmutableArray<MenuLink> Menu { get; init; } = [];

    public required ContentLimits Limits { get; init; }

    /// <summary>Address of the accessibility statement, when it is not a page of this site.</summary>
    public string? Accessibility { get; init; }
}
