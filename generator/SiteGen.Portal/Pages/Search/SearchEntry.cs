using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Search;

/// <summary>An item as the search index takes it in.</summary>
public sealed record SearchEntry
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Names of what the item belongs to: themes, regions, programmes, organisations, partners.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public required ImmutableArray<string> Headings { get; init; }

    /// <summary>Everything else that the page says, the text of the body last.</summary>
    public required ImmutableArray<string> Texts { get; init; }

    /// <summary>For results by date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>By facet the slugs that the item has in it.</summary>
    public required ImmutableArray<SearchChoice> Choices { get; init; }
}
