using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>One item in a listing.</summary>
public sealed record Entry
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    /// <summary>What stands beside the title: a region, a kind.</summary>
    public string? Label { get; init; }

    /// <summary>Stands in the place of the label when there is one.</summary>
    public DateText? Date { get; init; }

    public string? Summary { get; init; }

    public ImmutableArray<string> Meta { get; init; } = [];

    /// <summary>Why the item is shown here.</summary>
    public string? Why { get; init; }

    /// <summary>Practices that may answer it, which no editor has confirmed.</summary>
    public ImmutableArray<Link> Suggestions { get; init; } = [];

    /// <summary>Without what goes without saying on the page of <paramref name="subject"/>.</summary>
    internal Entry On(string subject) => this with
    {
        Label = Label == subject ? null : Label,
        Meta = Meta.Remove(subject),
    };
}
