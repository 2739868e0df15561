using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Goals;

public sealed record GoalPage : IPage
{
    public required PageHead Head { get; init; }

    public required int Number { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public required ImmutableArray<Link> Themes { get; init; }

    public required ImmutableArray<string> Targets { get; init; }

    public required ImmutableArray<string> Achieved { get; init; }

    public required ImmutableArray<FigureText> Figures { get; init; }

    public required ImmutableArray<Entry> Cases { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The goals with the number before and after, of the same programme.</summary>
    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
