using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>The scores of all regions, made once for all pages that show them.</summary>
internal sealed class BuddyPlan
{
    public const int MostOnPortrait = 3;

    /// <summary>So many that in practice these are all; a country with hundreds of regions gets no endless pages.</summary>
    public const int MostOnPage = 100;

    private readonly Catalogue _catalogue;
    private readonly ImmutableArray<RegionFile> _files;
    private readonly Lazy<ImmutableArray<BuddyGroup>> _roster;

    private BuddyPlan(Catalogue catalogue, BuddyTable table, SiteFile site)
    {
        _catalogue = catalogue;
        _files = catalogue.Find<RegionFile>(ItemKind.Region, table.Regions.Select(r => r.Slug));
        Table = table;
        _roster = new(() => BuddyRoster.Of(table));
        Proposals = new BuddyProposals(catalogue, table, _files, new BuddyMessages(site));
    }

    public BuddyTable Table { get; }

    public BuddyProposals Proposals { get; }

    /// <summary>The plan for the whole country.</summary>
    public ImmutableArray<BuddyGroup> Roster => _roster.Value;

    public static BuddyPlan Of(Catalogue catalogue, SiteFile site, TextAnalysis analysis) =>
        new(catalogue, BuddyScoring.Score(BuddyRegions.Of(catalogue, analysis)), site);

    public RegionFile File(int region) => _files[region];

    public Link LinkTo(int region) => Catalogue.LinkTo(_files[region].Head);

    /// <summary>The best proposals for a region, and how many there are in all.</summary>
    public (ImmutableArray<BuddyProposal> Best, int Total) For(int region, int most)
    {
        var others = Table.Proposals(region);
        return ([.. others.Take(most).Select(other => Proposals.Of(region, other))], others.Length);
    }

    /// <summary>Why a region gets no proposals; null when it may have some.</summary>
    public string? Closed(int region)
    {
        var title = _files[region].Head.Title;
        return Table.Regions[region] switch
        {
            { TakesPart: false } => "Dit portret gaat over heel Nederland. Een buddy is er voor een regio of een provincie.",
            { With.IsEmpty: false } => $"{title} heeft al een buddyregio.",
            { Open: false } => $"{title} zoekt nu geen buddyregio.",
            _ => null,
        };
    }

    /// <summary>The buddies that a region has already, as far as they have a page.</summary>
    public ImmutableArray<Link> Partners(int region) => _catalogue.Links(ItemKind.Region, Table.Regions[region].With);

    /// <summary>What the portrait of the region shows; nothing for the country.</summary>
    public BuddyCorner? Corner(RegionFile file)
    {
        var region = Table.RankOf(file.Head.Id.Slug);
        return Table.Regions[region].TakesPart
            ? new BuddyCorner(Routes.BuddiesOf(file.Head.Id), Closed(region), Partners(region), For(region, MostOnPortrait).Best)
            : null;
    }
}
