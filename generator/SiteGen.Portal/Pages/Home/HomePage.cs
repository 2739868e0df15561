using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Home;

public sealed record HomePage : IPage
{
    public required PageHead Head { get; init; }

    /// <summary>How many items each section holds; empty sections are left out.</summary>
    public required ImmutableArray<CountedLink> Totals { get; init; }

    /// <summary>Null when it would lead nowhere.</summary>
    public MapView? Map { get; init; }

    public required ImmutableArray<CountedLink> Themes { get; init; }

    public required ImmutableArray<CountedLink> Provinces { get; init; }

    public required ImmutableArray<CountedLink> Regions { get; init; }

    public required ImmutableArray<Entry> NewestCases { get; init; }

    public required int CaseCount { get; init; }

    public required ImmutableArray<Entry> OpenQuestions { get; init; }

    public required ImmutableArray<Entry> ComingEvents { get; init; }

    /// <summary>Shown when nothing is coming.</summary>
    public required ImmutableArray<Entry> PastEvents { get; init; }
}
