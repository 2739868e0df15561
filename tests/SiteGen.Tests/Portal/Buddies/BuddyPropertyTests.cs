using System.Collections.Frozen;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;

namespace SiteGen.Tests.Portal.Buddies;

/// <summary>What holds for whatever regions there are.</summary>
public class BuddyPropertyTests
{
    private static readonly string[] Names = ["t", "u", "v", "w"];
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void The_order_of_the_regions_makes_no_difference() => Check(regions =>
    {
        var (one, other) = (BuddyScoring.Score(regions), BuddyScoring.Score([.. regions.Reverse()]));

        Assert.Equal(Told(one), Told(other));
    });

    [Fact]
    public void New_slugs_in_the_same_order_change_nothing() => Check(regions =>
    {
        var (one, other) = (BuddyScoring.Score(regions), BuddyScoring.Score([.. regions.Select(Renamed)]));

        Assert.Equal(Told(one), Told(other));
    });

    [Fact]
    public void Nobody_gets_a_closed_region_a_taken_one_or_itself() => Check(regions =>
    {
        var table = BuddyScoring.Score(regions);
        var proposed = Enumerable.Range(0, regions.Length).SelectMany(a => table.Proposals(a).Select(b => (a, b)));
        var paired = BuddyRoster.Of(table).SelectMany(g => g.Members.SelectMany(a => g.Members.Where(b => b != a).Select(b => (a, b))));

        Assert.All(proposed.Concat(paired), pair => Assert.True(
            pair.a != pair.b && table.Regions[pair.b] is { Open: true, TakesPart: true, With.IsEmpty: true } && table.Regions[pair.a].IsFree));
    });

    [Fact]
    public void The_parts_that_are_mutual_are_the_same_both_ways() => Check(regions =>
    {
        var table = BuddyScoring.Score(regions);

        Assert.All(Pairs(regions.Length), pair =>
        {
            var (to, back) = (table.Parts(pair.A, pair.B), table.Parts(pair.B, pair.A));
            Assert.Equal((to.Struggling, to.Likeness, to.Nearness), (back.Struggling, back.Likeness, back.Nearness));
            Assert.Equal((to.Learning, to.Helping), (back.Helping, back.Learning));
            Assert.Equal(table.PairWeight(pair.A, pair.B), table.PairWeight(pair.B, pair.A));
            Assert.All([to.Learning, to.Helping, to.Struggling, to.Likeness, to.Nearness, to.Score], p => Assert.InRange(p, 0, 100));
        });
    });

    [Fact]
    public void Mutual_parts_of_one_pair_do_not_depend_on_which_comes_first() => Check(regions =>
    {
        Assert.All(Pairs(regions.Length), pair =>
        {
            var (a, b) = (regions[pair.A], regions[pair.B]);
            Assert.Equal(StrugglingPart.Points(a, b), StrugglingPart.Points(b, a));
            Assert.Equal(LikenessPart.Among(regions).Points(a, b), LikenessPart.Among(regions).Points(b, a));
            Assert.Equal(NearnessPart.Points(a, b), NearnessPart.Points(b, a));
        });
    });

    [Fact]
    public void Everyone_free_is_in_the_plan_once_and_nobody_else() => Check(regions =>
    {
        var table = BuddyScoring.Score(regions);
        var members = BuddyRoster.Of(table).SelectMany(g => g.Members).Order();

        Assert.Equal(Enumerable.Range(0, regions.Length).Where(r => table.Regions[r].IsFree), members);
    });

    private static void Check(Action<ImmutableArray<BuddyRegion>> holds) => Prop.ForAll(Regions().ToArbitrary(), holds).Check(Runs);

    /// <summary>Proposals, scores and plan, without the names.</summary>
    private static string Told(BuddyTable table) => string.Join('\n', Enumerable.Range(0, table.Regions.Length)
        .Select(r => string.Join(' ', table.Proposals(r).Select(o => $"{o}:{table.Parts(r, o)}")))
        .Concat(BuddyRoster.Of(table).Select(g => string.Join('+', g.Members))));

    private static BuddyRegion Renamed(BuddyRegion region) => region with
    {
        Slug = "x" + region.Slug,
        Proofs = region.Proofs.ToFrozenDictionary(p => p.Key, p => p.Value with
        {
            Cases = [.. p.Value.Cases.Select(c => c with { Regions = [.. c.Regions.Select(r => "x" + r)] })],
        }),
    };

    private static IEnumerable<(int A, int B)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(0, count).Where(b => b != a).Select(b => (a, b)));

    private static Gen<ImmutableArray<BuddyRegion>> Regions() =>
        from count in Gen.Choose(0, 9)
        from seed in Gen.Choose(0, int.MaxValue)
        select Made(count, new System.Random(seed));

    private static ImmutableArray<BuddyRegion> Made(int count, System.Random random) =>
    [
        .. Enumerable.Range(0, count).Select(i => new BuddyRegion
        {
            Slug = $"r{i}",
            Kind = random.Next(8) == 0 ? "landelijk" : random.Next(4) == 0 ? "provincie" : "regio",
            Location = random.Next(4) == 0 ? null : new GeoPoint(51 + (random.Next(200) / 100m), 4 + (random.Next(300) / 100m)),
            Open = random.Next(6) > 0,
            With = random.Next(8) == 0 ? ["r0"] : [],
            Needs = [.. Some(random).Select(t => new ThemeNeed(t, random.Next(2) == 0))],
            Programmes = Some(random),
            Networks = Some(random),
            Proofs = Some(random).ToFrozenDictionary(t => t, t => new ThemeProof(
                random.Next(2) == 0,
                [.. Enumerable.Range(0, random.Next(4)).Select(c => new ProofCase($"c{t}{c}", [$"r{i}", $"r{random.Next(count)}"], random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0))])),
        }),
    ];

    private static ImmutableArray<string> Some(System.Random random) => [.. Names.Where(_ => random.Next(3) == 0)];
}
