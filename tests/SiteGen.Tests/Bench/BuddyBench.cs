using System.Collections.Frozen;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Search;

namespace SiteGen.Tests.Bench;

/// <summary>All scores and the plan for the whole country, for a country ten times as large as ours.</summary>
[MemoryDiagnoser]
public class BuddyBench
{
    private const int Themes = 40;
    private const int CasesOfRegion = 40;

    private ImmutableArray<BuddyRegion> _regions = [];
    private BuddyTable? _table;

    /// <summary>With 500 regions there are 20,000 cases.</summary>
    [Params(500)]
    public int Regions { get; set; } = 500;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(40);
        _regions = [.. Enumerable.Range(0, Regions).Select(i => Region(i, random))];
        _table = BuddyScoring.Score(_regions);
    }

    [Benchmark]
    public BuddyTable Scores() => BuddyScoring.Score(_regions);

    [Benchmark]
    public ImmutableArray<BuddyGroup> Roster() => BuddyRoster.Of(_table!);

    [Benchmark]
    public ImmutableArray<BuddyGroup> ScoresAndRoster() => BuddyRoster.Of(BuddyScoring.Score(_regions));

    private BuddyRegion Region(int number, Random random)
    {
        var cases = Enumerable.Range(0, CasesOfRegion)
            .Select(c => (Theme: random.Next(Themes), Case: new ProofCase($"p{number}-{c}", [$"r{number:000}", $"r{random.Next(Regions):000}"], random.Next(3) == 0, random.Next(3) == 0, random.Next(2) == 0)))
            .ToLookup(c => $"t{c.Theme:00}", c => c.Case);
        return new BuddyRegion
        {
            Slug = $"r{number:000}",
            Kind = number % 20 == 0 ? "provincie" : "regio",
            Provinces = [$"r{number / 20 * 20:000}"],
            Location = new GeoPoint(51 + (random.Next(250) / 100m), 4 + (random.Next(300) / 100m)),
            Needs = [.. Some("t", Themes, 4, random).Select(t => new ThemeNeed(t, Declared: true))],
            Proofs = cases.ToFrozenDictionary(g => g.Key, g => new ThemeProof(random.Next(2) == 0, [.. g])),
            Challenges = [.. Enumerable.Range(0, 3).Select(c => new Challenge($"c{number}-{c}", [.. Some("w", 400, 6, random).Select(w => new TextTerm(w, w))]))],
            Programmes = Some("p", 30, 4, random),
            Networks = Some("n", 200, 3, random),
            Phases = Some("p", 30, 2, random).ToImmutableDictionary(p => p, _ => (Phase)random.Next(3)),
        };
    }

    private static ImmutableArray<string> Some(string name, int among, int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => $"{name}{random.Next(among):00}").Distinct()];
}
