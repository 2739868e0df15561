using System.Collections.Immutable;
using SiteGen.Indexing;
using SiteGen.Portal.Pages.Search;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Search.Index;

/// <summary>How much of the index of the real site stays the same, and so in the caches of visitors, when an editor changes something.</summary>
public sealed class IndexStabilityTests(BuiltSites sites)
{
    private const int Samples = 15;

    private readonly SearchContent _content = sites.Get(BuiltSites.Real).Search;

    [Fact]
    public void The_order_of_the_items_changes_no_byte()
    {
        var before = Print(_content.Entries);

        var turned = Print([.. _content.Entries.Reverse()]);
        var mixed = Print([.. _content.Entries.Select((entry, i) => (entry, Rank: i * 257 % _content.Entries.Length)).OrderBy(p => p.Rank).Select(p => p.entry)]);

        Assert.Equal(before, turned);
        Assert.Equal(before, mixed);
    }

    [Theory]
    [InlineData("a word that the site knows, at the end of the text", 5, 20)]
    [InlineData("a new word at the end of the text", 5, 20)]
    [InlineData("a word in the middle of the text", 25, 35)]
    [InlineData("a longer summary", 12, 35)]
    public void A_changed_item_changes_few_files(string change, int median, int most)
    {
        var counts = Count(i => _content.Entries.SetItem(i, Changed(_content.Entries[i], change)), change);

        Assert.InRange(counts[Samples / 2], 2, median);
        Assert.InRange(counts[^1], 2, most);
    }

    /// <summary>How many files change for each of a sample of items, in rising order.</summary>
    private List<int> Count(Func<int, ImmutableArray<SearchEntry>> change, string name)
    {
        var before = Files(_content.Entries);
        var counts = Enumerable.Range(0, Samples)
            .Select(i => Files(change(i * _content.Entries.Length / Samples)).Except(before).Count())
            .Order()
            .ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{name}: of {before.Count} files {counts[Samples / 2]} change in the median, {counts[0]} to {counts[^1]}");
        return counts;
    }

    private static SearchEntry Changed(SearchEntry entry, string change) => change switch
    {
        "a longer summary" => entry with { Summary = entry.Summary + " Doe mee." },
        "a new word at the end of the text" => WithBody(entry, text => text + " Kwispelstaart"),
        "a word in the middle of the text" => WithBody(entry, text => text.Insert(text.IndexOf(' ', text.Length / 2), " techniek")),
        _ => WithBody(entry, text => text + " techniek"),
    };

    private static SearchEntry WithBody(SearchEntry entry, Func<string, string> change) =>
        entry with { Texts = entry.Texts.SetItem(entry.Texts.Length - 1, change(entry.Texts[^1])) };

    /// <summary>By content: a card file or a piece that moved is the same file.</summary>
    private HashSet<string> Files(ImmutableArray<SearchEntry> entries) => [.. Print(entries)];

    private List<string> Print(ImmutableArray<SearchEntry> entries) =>
        [.. new StaticSearchIndexer().Index(_content with { Entries = entries }).Select(f => f.Path + Convert.ToHexString(f.Bytes.Span))];
}
