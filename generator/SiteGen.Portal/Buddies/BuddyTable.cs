using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>The scores of all regions for each other. Regions are named by their rank.</summary>
public sealed class BuddyTable
{
    private readonly PairParts[,] _parts;
    private readonly ImmutableDictionary<string, int> _ranks;

    internal BuddyTable(ImmutableArray<BuddyRegion> regions, PairParts[,] parts, LikenessPart likeness)
    {
        Regions = regions;
        Likeness = likeness;
        _parts = parts;
        _ranks = regions.Select((r, rank) => KeyValuePair.Create(r.Slug, rank)).ToImmutableDictionary();
    }

    /// <summary>By slug in ordinal order, those that take no part included.</summary>
    public ImmutableArray<BuddyRegion> Regions { get; }

    /// <summary>How likeness is told among these regions.</summary>
    public LikenessPart Likeness { get; }

    public bool Has(string slug) => _ranks.ContainsKey(slug);

    public int RankOf(string slug) => _ranks[slug];

    /// <summary>What the first region sees in the second.</summary>
    public PairParts Parts(int a, int b) => _parts[a, b];

    /// <summary>
    /// Whether one may be proposed to the other: both are free, and they are not a province and a region in it, which
    /// know each other and share their cases.
    /// </summary>
    public bool MayPair(int a, int b) =>
        a != b && Regions[a].IsFree && Regions[b].IsFree && !LiesIn(Regions[a], Regions[b]) && !LiesIn(Regions[b], Regions[a]);

    /// <summary>What a pair weighs, the same both ways: the two weighted sums together.</summary>
    public int PairWeight(int a, int b) => Parts(a, b).Weighted + Parts(b, a).Weighted;

    /// <summary>Everyone who may be proposed to a region, the best first; ties by what it can learn, then by slug.</summary>
    public ImmutableArray<int> Proposals(int region) =>
    [
        .. Enumerable.Range(0, Regions.Length)
            .Where(other => MayPair(region, other))
            .OrderByDescending(other => Parts(region, other).Weighted)
            .ThenByDescending(other => Parts(region, other).Learning)
            .ThenBy(other => other),
    ];

    private static bool LiesIn(BuddyRegion region, BuddyRegion province) =>
        province.Kind == "provincie" && region.Kind == "regio" && region.Provinces.Contains(province.Slug);
}
