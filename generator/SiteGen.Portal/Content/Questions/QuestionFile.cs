using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Questions;

/// <summary>Something a region asks the others; the title is the question itself.</summary>
public sealed record QuestionFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public string? Organisation { get; init; }

    public required ImmutableArray<string> Regions { get; init; }

    public required ImmutableArray<string> Themes { get; init; }

    public string? Status { get; init; }

    public bool IsOpen => Status != "beantwoord";

    /// <summary>Slugs of the cases that answer it.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];
}
