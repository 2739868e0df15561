using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class SynonymTableTests
{
    [Fact]
    public void Members_are_terms_and_each_counts_once()
    {
        var table = SynonymTable.Of([["PPS", "publiek-private samenwerking", "pps"], ["leraar", "docent"]]);

        Assert.Equal(["pps|publiek privat samenwerk", "lerar|docent"], table.Groups.Select(g => string.Join('|', g)));
    }

    [Fact]
    public void A_group_with_one_member_left_says_nothing()
    {
        var table = SynonymTable.Of([["leraar", "leraren"], ["de"]]);

        Assert.Empty(table.Groups);
    }
}
