using SiteGen.Search.Index;

namespace SiteGen.Tests.Search.Index;

public sealed class PostingListTests
{
    private const int LongList = 1_024;

    [Fact]
    public void Documents_are_distances_and_each_has_a_byte_with_its_impact_and_whether_the_title_has_the_word()
    {
        var list = List((3, 9, true), (4, 1, false), (300, 15, false));

        Assert.Equal([3, 0, 0xA7, 2, 19, 2, 30], Written(list));
        Assert.Equal((3, 1, 7), (list.Count, list.TitleCount, list.Length));
    }

    [Fact]
    public void Positions_are_distances_too_low_bytes_before_high_bytes()
    {
        var list = new PostingList();
        list.AddPosition(5);
        list.AddPosition(5 + 0x203);
        list.EndDocument(0, 1, inTitle: false);
        list.AddPosition(7);
        list.AddPosition(ushort.MaxValue + 1);
        list.EndDocument(1, 1, inTitle: false);

        var written = new ByteWriter();
        list.WritePositionsTo(written);

        Assert.Equal([2, 1, 5, 3, 7, 0, 2, 0], written.Written.ToArray());
        Assert.Equal(8, list.PositionsLength);
    }

    [Fact]
    public void A_list_that_is_not_long_keeps_all_impacts()
    {
        var list = List([.. Enumerable.Range(0, LongList).Select(i => (i, 1 + i % 15, false))]);

        list.Level();

        Assert.Equal(Enumerable.Range(0, LongList).Select(i => 1 + i % 15), Impacts(list));
    }

    [Fact]
    public void A_long_list_keeps_the_levels_of_its_best_documents_and_the_mean_of_the_rest()
    {
        // 300 of 12, 200 of 9, then 700 of 4 and 300 of 2: the best two levels hold 500; the mean of the rest is 3.4.
        int[] impacts = [.. Enumerable.Repeat(4, 700), .. Enumerable.Repeat(12, 300), .. Enumerable.Repeat(2, 300), .. Enumerable.Repeat(9, 200)];
        var list = List([.. impacts.Select((impact, i) => (i, impact, i % 3 == 0))]);

        list.Level();

        Assert.Equal(impacts.Select(impact => impact > 4 ? impact : 3), Impacts(list));
        Assert.Equal(500, list.TitleCount);
        Assert.All(Written(list).TakeLast(impacts.Length).Select((b, i) => (b, i)), p => Assert.Equal(p.i % 3 == 0, (p.b & 1) == 1));
    }

    [Fact]
    public void A_long_list_keeps_at_least_its_top_level()
    {
        var list = List([.. Enumerable.Range(0, 2_000).Select(i => (i, i < 900 ? 15 : 6, false))]);

        list.Level();

        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => i < 900 ? 15 : 6), Impacts(list));
    }

    [Fact]
    public void The_best_documents_come_by_impact_and_then_by_number()
    {
        var list = List((2, 5, false), (8, 9, false), (9, 5, true), (40, 9, false), (41, 1, false));

        Assert.Equal([8, 40, 2, 9], list.Best(4));
        Assert.Equal([8, 40, 2, 9, 41], list.Best(99));
    }

    private static PostingList List(params (int Number, int Impact, bool InTitle)[] documents)
    {
        var list = new PostingList();
        foreach (var (number, impact, inTitle) in documents)
        {
            list.EndDocument(number, impact, inTitle);
        }

        return list;
    }

    private static byte[] Written(PostingList list)
    {
        var target = new ByteWriter();
        list.WriteTo(target);
        return target.Written.ToArray();
    }

    private static IEnumerable<int> Impacts(PostingList list) => Written(list).TakeLast(list.Count).Select(b => b >> 1);
}
