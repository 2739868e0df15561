using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Buddies;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Figures;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>The regio-portret.</summary>
public sealed record RegionPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>One of provincie, regio, landelijk.</summary>
    public required string Kind { get; init; }

    /// <summary>The provinces that have a page.</summary>
    public required ImmutableArray<Link> Provinces { get; init; }

    /// <summary>The names of those that have none.</summary>
    public required ImmutableArray<string> OtherProvinces { get; init; }

    public required ImmutableArray<string> Places { get; init; }

    public required ImmutableArray<string> Challenges { get; init; }

    /// <summary>Themes on which the region can help, with the number of its own cases.</summary>
    public required ImmutableArray<CountedLink> Offers { get; init; }

    public required ImmutableArray<Link> Seeks { get; init; }

    public required FigureOverview Figures { get; init; }

    public required string Body { get; init; }

    public required int CaseCount { get; init; }

    public string? AllCasesUrl { get; init; }

    /// <summary>By theme; a case stands under its first theme only.</summary>
    public required ImmutableArray<EntryGroup> CasesByTheme { get; init; }

    public required ImmutableArray<Entry> OpenQuestions { get; init; }

    public required ImmutableArray<Link> AnsweredQuestions { get; init; }

    public required ImmutableArray<Entry> Networks { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public required RegionEvents Events { get; init; }

    public required ImmutableArray<AgendaStand> Agendas { get; init; }

    public required ImmutableArray<CountedLink> Subregions { get; init; }

    public required ImmutableArray<NeighbourLink> Neighbours { get; init; }

    public RegionPlace? Place { get; init; }

    /// <summary>Null for what is no region of its own, such as the country.</summary>
    public BuddyCorner? Buddies { get; init; }

    /// <summary>Its row of the kenniskaart; null when there is none.</summary>
    public string? KnowledgeUrl { get; init; }

    /// <summary>What the portrait lacks; null when that is not much.</summary>
    public PortraitGaps? Gaps { get; init; }

    public ContactCard? Contact { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
