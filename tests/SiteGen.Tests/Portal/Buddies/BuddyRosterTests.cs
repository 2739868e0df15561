using System.Collections.Immutable;
using SiteGen.Portal.Buddies;

namespace SiteGen.Tests.Portal.Buddies;

public class BuddyRosterTests
{
    [Fact]
    public void Everyone_gets_a_partner_and_the_favourite_of_all_gets_one_too()
    {
        // Each of b, c and d would most like a; together the best is a-b and c-d.
        var table = Table(("a", "", "t u"), ("b", "t u", ""), ("c", "t", ""), ("d", "t", ""));

        Assert.All(Enumerable.Range(1, 3), r => Assert.Equal(0, table.Proposals(r)[0]));
        Assert.Equal(["0 1", "2 3"], Groups(table));
    }

    [Fact]
    public void The_odd_one_joins_the_pair_it_fits_best()
    {
        var table = Table(("a", "t", ""), ("b", "", "t"), ("c", "u", ""), ("d", "", "u"), ("e", "", "v"));

        Assert.Equal(["0 1 4", "2 3"], Groups(table));
    }

    [Fact]
    public void A_region_that_may_be_paired_with_nobody_stays_alone()
    {
        var region = BuddyScoringTests.Region("a") with { Provinces = ["p"] };
        var province = BuddyScoringTests.Region("p") with { Kind = "provincie", Provinces = ["p"] };

        Assert.Equal(["0", "1"], Groups(BuddyScoring.Score([region, province])));
    }

    [Fact]
    public void The_plan_weighs_as_much_as_the_best_of_all_ways_to_pair()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var count = 2 * random.Next(1, 5);
            var table = Table([.. Enumerable.Range(0, count).Select(i => ($"{(char)('a' + i)}", Some(random), Some(random)))]);

            var plan = BuddyRoster.Of(table).Sum(g => table.PairWeight(g.Members[0], g.Members[1]));

            Assert.Equal(Best(table, [.. Enumerable.Range(0, count)]), plan);
        }
    }

    private static string Some(Random random) => string.Join(' ', "stuv".Where(_ => random.Next(3) == 0));

    private static int Best(BuddyTable table, ImmutableArray<int> left) => left.IsEmpty
        ? 0
        : left[1..].Max(other => table.PairWeight(left[0], other) + Best(table, left[1..].Remove(other)));

    private static IEnumerable<string> Groups(BuddyTable table) => BuddyRoster.Of(table).Select(g => string.Join(' ', g.Members));

    /// <summary>Regions with the themes that they seek and those that they show.</summary>
    private static BuddyTable Table(params (string Slug, string Seeks, string Shows)[] regions) => BuddyScoring.Score(
    [
        .. regions.Select(r => BuddyScoringTests.Region(r.Slug) with
        {
            Needs = [.. Words(r.Seeks).Select(BuddyScoringTests.Need)],
            Proofs = BuddyScoringTests.Proofs([.. Words(r.Shows).Select(t => (t, BuddyScoringTests.Shows(3, r.Slug)))]),
        }),
    ]);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
