using System.Collections.Immutable;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Content.Markdown;

namespace SiteGen.Portal.Content;

/// <summary>What every item has, whatever its type.</summary>
public sealed record ItemHead
{
    public required ItemId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the title comes in a listing.</summary>
    internal DutchOrder Order { get; init; }

    /// <summary>The path to show in messages.</summary>
    public required string Path { get; init; }

    public bool Draft { get; init; }

    /// <summary>The first day on which the item is shown.</summary>
    public DateOnly? Publish { get; init; }

    /// <summary>The last day on which the item is shown.</summary>
    public DateOnly? Expires { get; init; }

    public ImmutableArray<OldAddress> Aliases { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    public Change? Change { get; init; }

    public required MarkdownBody Body { get; init; }

    public bool IsShownOn(DateOnly today, bool withDrafts) =>
        (withDrafts || !Draft) && (Publish is null || Publish <= today) && (Expires is null || Expires >= today);
}
