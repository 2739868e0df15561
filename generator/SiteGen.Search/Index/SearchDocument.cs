using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>One page that visitors can find.</summary>
public sealed record SearchDocument
{
    /// <summary>As results show it; unique.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>What a result shows of the document; cut off after <see cref="SearchIndexBuilder.LongestExcerpt"/>.</summary>
    public required string Excerpt { get; init; }

    /// <summary>For results by date; without one the document comes last.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The text of each field; a field may occur more than once.</summary>
    public required ImmutableArray<FieldText> Texts { get; init; }

    /// <summary>The values that it has, by facet; names that the settings don't know are left out.</summary>
    public ImmutableArray<FacetChoice> Facets { get; init; } = [];
}
