namespace SiteGen.Tests.Bench;

public sealed class BuddyBenchTests
{
    [Fact]
    public void What_is_measured_puts_everyone_in_the_plan()
    {
        var bench = new BuddyBench { Regions = 21 };
        bench.Setup();

        var groups = bench.ScoresAndRoster();

        Assert.Equal(21, groups.Sum(g => g.Members.Length));
        Assert.Equal(bench.Roster().Select(g => string.Join(' ', g.Members)), groups.Select(g => string.Join(' ', g.Members)));
    }
}
