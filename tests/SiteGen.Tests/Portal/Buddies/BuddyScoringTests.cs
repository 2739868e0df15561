using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content.Search;

namespace SiteGen.Tests.Portal.Buddies;

/// <summary>Every part of the score on examples that can be worked out by hand.</summary>
public class BuddyScoringTests
{
    private static readonly BuddyRegion A = Region("a");
    private static readonly BuddyRegion B = Region("b");

    [Theory]
    [InlineData(true, 0, 0, 0, true, 30)] // only a promise
    [InlineData(false, 1, 0, 0, true, 20)] // one case
    [InlineData(true, 1, 0, 0, true, 50)]
    [InlineData(true, 2, 1, 0, true, 80)] // 30 + 20 + 20 + 10
    [InlineData(true, 1, 1, 1, true, 70)] // 30 + 20 + 10 + 10
    [InlineData(true, 1, 0, 1, true, 50)] // finished counts with results only
    [InlineData(true, 2, 1, 0, false, 55)] // 30 + (20 + 30) / 2
    [InlineData(true, 9, 0, 0, true, 100)] // never more
    public void What_a_region_shows_on_a_theme(bool declared, int cases, int results, int finished, bool recent, int points)
    {
        var proof = new ThemeProof(declared, [.. Enumerable.Range(0, cases).Select(i => Case($"c{i}", "b", i < results, i < finished, recent))]);

        Assert.Equal(points, proof.Points);
        Assert.Equal(points, Parts(A with { Needs = [Need("t")] }, B with { Proofs = Proofs(("t", proof)) }).Learning);
    }

    [Fact]
    public void Learning_is_the_mean_of_the_three_themes_on_which_the_other_shows_most()
    {
        var learner = A with { Needs = [Need("s"), Need("t"), Need("u"), Need("v")] };
        var teacher = B with { Proofs = Proofs(("s", Shows(1)), ("t", Shows(2)), ("u", Shows(3)), ("v", Shows(4))) };

        Assert.Equal((80 + 60 + 40) / 3, Parts(learner, teacher).Learning);
        Assert.Equal(["v", "u", "t", "s"], LearningPart.Matches(learner, teacher).Select(m => m.Need.Theme));
    }

    [Fact]
    public void What_is_sought_and_not_shown_counts_as_nothing() =>
        Assert.Equal(40 / 2, Parts(A with { Needs = [Need("s"), Need("t")] }, B with { Proofs = Proofs(("t", Shows(2))) }).Learning);

    [Fact]
    public void Who_seeks_nothing_learns_nothing() => Assert.Equal(0, Parts(A, B with { Proofs = Proofs(("t", Shows(4))) }).Learning);

    [Fact]
    public void Cases_that_both_have_prove_nothing()
    {
        var shared = Case("c", "b") with { Regions = ["a", "b"] };
        var learner = A with { Needs = [Need("t")] };

        Assert.Equal(20, Parts(learner, B with { Proofs = Proofs(("t", new ThemeProof(false, [shared, Case("d", "b")]))) }).Learning);
        Assert.Empty(LearningPart.Matches(learner, B with { Proofs = Proofs(("t", new ThemeProof(false, [shared]))) }));
    }

    [Fact]
    public void Helping_is_learning_the_other_way_round()
    {
        var one = A with { Needs = [Need("t")], Proofs = Proofs(("s", Shows(1, "a"))) };
        var other = B with { Needs = [Need("s")], Proofs = Proofs(("t", Shows(3))) };

        Assert.Equal((60, 20), (Parts(one, other).Learning, Parts(one, other).Helping));
        Assert.Equal((20, 60), (Parts(other, one).Learning, Parts(other, one).Helping));
    }

    [Theory]
    [InlineData("s", "t", 0)]
    [InlineData("s", "s", 40)]
    [InlineData("s t", "t s", 80)]
    [InlineData("s t u", "s t u", 100)]
    public void What_both_seek_is_a_shared_struggle(string own, string other, int points) =>
        Assert.Equal(points, Parts(A with { Needs = Needs(own) }, B with { Needs = Needs(other) }).Struggling);

    [Fact]
    public void Challenges_with_two_words_in_common_are_alike()
    {
        var one = A with { Challenges = [Challenge("Vraag naar technische mensen"), Challenge("Taal leren")] };
        var other = B with { Challenges = [Challenge("Technische mensen ontbreken"), Challenge("Leren kost tijd")] };

        Assert.Equal(30, Parts(one, other).Struggling);
        Assert.Equal(["technische", "mensen"], Assert.Single(StrugglingPart.AlikeChallenges(one, other)).Words);
    }

    [Fact]
    public void At_most_two_alike_challenges_count_and_each_once()
    {
        var many = (ImmutableArray<Challenge>)[Challenge("een twee"), Challenge("een twee drie"), Challenge("een twee vier")];

        Assert.Equal(60, Parts(A with { Challenges = many }, B with { Challenges = many }).Struggling);
        Assert.Equal(30, Parts(A with { Challenges = many[..1] }, B with { Challenges = many }).Struggling);
    }

    [Fact]
    public void Likeness_is_what_is_earned_of_what_can_be_earned()
    {
        const int Possible = 30 + 10 + (2 * 15) + (2 * 15) + 15;

        Assert.Equal(100 * 30 / Possible, Like(A, B));
        Assert.Equal(0, Like(A, B with { Kind = "provincie" }));
        Assert.Equal(100 * 40 / Possible, Like(A with { Provinces = ["x", "y"] }, B with { Provinces = ["y"] }));
        Assert.Equal(100 * 45 / Possible, Like(A with { Networks = ["n", "m"] }, B with { Networks = ["n", "m"] }));
        Assert.Equal(100 * 45 / Possible, Like(A with { Proofs = Proofs(("t", Shows(1, "a"))) }, B with { Proofs = Proofs(("t", Shows(1))) }));
        Assert.Equal(100 * 45 / Possible, Like(A with { Programmes = ["p"] }, B with { Programmes = ["p"] }));
        Assert.Equal(100 * 60 / Possible, Like(A with { Programmes = ["p", "q", "r"] }, B with { Programmes = ["p", "q", "r"] }));
    }

    [Theory]
    [InlineData(100, 200, true)]
    [InlineData(100, 201, false)]
    [InlineData(100, 49, false)]
    public void Size_counts_when_the_same_figure_is_known_of_both(int own, int other, bool alike)
    {
        const int Possible = 30 + 10 + (2 * 15) + (2 * 15) + 15 + 20;

        Assert.Equal(100 * (alike ? 50 : 30) / Possible, Like(A with { Sizes = Sizes("inwoners", own) }, B with { Sizes = Sizes("inwoners", other) }));
        Assert.Equal(Like(A, B), Like(A with { Sizes = Sizes("inwoners", own) }, B with { Sizes = Sizes("scholen", other) }));
    }

    [Theory]
    [InlineData(Phase.Running, Phase.Running, true)]
    [InlineData(Phase.Running, Phase.Finished, false)]
    public void The_phase_counts_when_it_is_known_of_both(Phase own, Phase other, bool alike)
    {
        const int Possible = 30 + 10 + (2 * 15) + (2 * 15) + 15 + 15;

        Assert.Equal(100 * (alike ? 45 : 30) / Possible, Like(A with { Phases = Phases("p", own) }, B with { Phases = Phases("p", other) }));
        Assert.Equal(Like(A, B), Like(A with { Phases = Phases("p", own) }, B with { Phases = Phases("q", other) }));
    }

    [Fact]
    public void A_programme_of_more_than_half_of_the_regions_says_nothing()
    {
        var (one, other) = (A with { Programmes = ["p"] }, B with { Programmes = ["p"] });

        var rare = BuddyScoring.Score([one, other, Region("c"), Region("d")]);
        var common = BuddyScoring.Score([one, other, Region("c")]);

        Assert.True(rare.Parts(0, 1).Likeness > common.Parts(0, 1).Likeness);
        Assert.Empty(common.Likeness.Find(one, other).Programmes);
    }

    [Theory]
    [InlineData(52.0, 5.0, 52.0, 5.0, 0, 100)]
    [InlineData(52.0, 5.0, 53.0, 5.0, 111, 45)]
    [InlineData(52.0, 5.0, 52.0, 6.0, 68, 66)]
    [InlineData(50.9, 5.7, 53.2, 6.6, 263, 0)]
    public void Nearness_falls_to_nothing_at_200_kilometres(double lat, double lon, double otherLat, double otherLon, int kilometres, int points)
    {
        var (one, other) = (A with { Location = new((decimal)lat, (decimal)lon) }, B with { Location = new((decimal)otherLat, (decimal)otherLon) });

        Assert.Equal(kilometres, NearnessPart.Kilometres(one, other));
        Assert.Equal(points, Parts(one, other).Nearness);
    }

    [Fact]
    public void An_unknown_place_is_neither_near_nor_far() => Assert.Equal(50, Parts(A with { Location = new(52, 5) }, B).Nearness);

    [Fact]
    public void The_score_is_the_weighted_mean_rounded()
    {
        var parts = new PairParts(60, 20, 40, 30, 80);

        Assert.Equal((5 * 60) + (3 * 20) + (2 * 40) + (2 * 30) + 80, parts.Weighted);
        Assert.Equal(45, parts.Score); // 580 / 13 = 44.6
        Assert.Equal(100, new PairParts(100, 100, 100, 100, 100).Score);
    }

    [Fact]
    public void The_country_closed_regions_and_those_with_a_buddy_are_never_proposed()
    {
        var table = BuddyScoring.Score([A, B, Region("c") with { Open = false }, Region("d") with { With = ["x"] }, Region("e") with { Kind = "landelijk" }]);

        Assert.Equal([1], table.Proposals(0));
        Assert.All([2, 3, 4], region => Assert.Empty(table.Proposals(region)));
    }

    [Fact]
    public void A_province_and_a_region_in_it_are_not_proposed_to_each_other()
    {
        var table = BuddyScoring.Score([A with { Provinces = ["p"] }, Region("p") with { Kind = "provincie", Provinces = ["p"] }, Region("q") with { Kind = "provincie" }]);

        Assert.Equal([2], table.Proposals(0));
        Assert.Equal([2], table.Proposals(1));
    }

    internal static BuddyRegion Region(string slug) => new() { Slug = slug, Kind = "regio" };

    internal static ThemeProof Shows(int cases, string region = "b") => new(false, [.. Enumerable.Range(0, cases).Select(i => Case($"{region}{i}", region))]);

    internal static FrozenDictionary<string, ThemeProof> Proofs(params (string Theme, ThemeProof Proof)[] proofs) =>
        proofs.ToFrozenDictionary(p => p.Theme, p => p.Proof);

    internal static ThemeNeed Need(string theme) => new(theme, Declared: true);

    private static PairParts Parts(BuddyRegion a, BuddyRegion b) => BuddyScoring.Score([a, b]) is var table && a.Slug == "a" ? table.Parts(0, 1) : table.Parts(1, 0);

    private static ImmutableArray<ThemeNeed> Needs(string themes) => [.. themes.Split(' ').Select(Need)];

    /// <summary>Among so many that no programme is common.</summary>
    private static int Like(BuddyRegion a, BuddyRegion b) =>
        BuddyScoring.Score([a, b, .. "cdefg".Select(c => Region($"{c}"))]).Parts(0, 1).Likeness;

    private static ProofCase Case(string slug, string region, bool results = false, bool finished = false, bool recent = true) =>
        new(slug, [region], results, finished, recent);

    private static Challenge Challenge(string text) =>
        new(text, [.. text.ToLowerInvariant().Split(' ').Select(word => new TextTerm(word, word))]);

    private static ImmutableDictionary<string, decimal> Sizes(string label, int value) => ImmutableDictionary<string, decimal>.Empty.Add(label, value);

    private static ImmutableDictionary<string, Phase> Phases(string programme, Phase phase) => ImmutableDictionary<string, Phase>.Empty.Add(programme, phase);
}
