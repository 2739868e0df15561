using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>What every page has, whatever its kind.</summary>
public sealed record PageHead
{
    /// <summary>Relative to the root; ends in a slash unless the page is a file of its own; empty for the home page.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>For search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>Path of the template inside the templates folder; null for a <see cref="FilePage"/>.</summary>
    public required string? Template { get; init; }

    /// <summary>Address of the section to mark in the menu.</summary>
    public string? Section { get; init; }

    /// <summary>From the home page down to the parent.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>What a reader of feeds can follow instead of this page.</summary>
    public Link? Feed { get; init; }

    /// <summary>Left out of the site map.</summary>
    public bool Hidden { get; init; }

    /// <summary>What the content says, else what version control says.</summary>
    public DateOnly? Modified { get; init; }

    public DateText? Changed => Modified is { } day ? DutchDates.Of(PartialDate.Of(day)) : null;

    /// <summary>How many people changed the item, as version control knows them; 0 when it was not asked.</summary>
    public int Contributors { get; init; }
}
