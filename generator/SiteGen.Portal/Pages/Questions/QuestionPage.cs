using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Questions;

public sealed record QuestionPage : IPage
{
    public required PageHead Head { get; init; }

    public string? Organisation { get; init; }

    public required ImmutableArray<Link> Regions { get; init; }

    public required ImmutableArray<Link> Themes { get; init; }

    public required StatusLabel Status { get; init; }

    public required string Body { get; init; }

    /// <summary>Cases that help with the question.</summary>
    public required ImmutableArray<Entry> Answers { get; init; }

    /// <summary>Cases that may help, which no editor has confirmed.</summary>
    public required ImmutableArray<Entry> Suggestions { get; init; }

    public required ImmutableArray<Link> SameTheme { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
