using System.Collections.Immutable;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>What the templates of all pages know of the site.</summary>
public sealed record SiteView
{
    public required string Title { get; init; }

    /// <summary>Absolute, ending in a slash.</summary>
    public required string BaseUrl { get; init; }

    public required string Language { get; init; }

    public string? Description { get; init; }

    public required Publisher Publisher { get; init; }

    /// <summary>The sections that hold something, the most used first.</summary>
    public required ImmutableArray<Link> Sections { get; init; }

    /// <summary>Pages of the portal that show its content in another way.</summary>
    public required ImmutableArray<Link> Views { get; init; }

    /// <summary>Links within the site that the publisher added.</summary>
    public required ImmutableArray<Link> Links { get; init; }

    /// <summary>Links to other sites that the publisher added.</summary>
    public required ImmutableArray<MenuLink> OutsideLinks { get; init; }

    /// <summary>The free pages with a menu number, in its order.</summary>
    public required ImmutableArray<Link> FreePages { get; init; }

    /// <summary>Null when there is nothing to take along.</summary>
    public Link? OpenData { get; init; }

    /// <summary>Address of the accessibility statement, when it is on another site.</summary>
    public string? Accessibility { get; init; }
}
