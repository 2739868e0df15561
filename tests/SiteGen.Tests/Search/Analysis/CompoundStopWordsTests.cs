using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class CompoundStopWordsTests
{
    [Fact]
    public void Every_word_would_be_a_part_without_the_list_and_stands_in_it_once()
    {
        var needless = CompoundStopWords.Words.Where(word => !CompoundSplitter.HasShapeOfPart(word));
        var twice = CompoundStopWords.Words.CountBy(word => word).Where(word => word.Value > 1).Select(word => word.Key);

        Assert.Empty(needless);
        Assert.Empty(twice);
    }
}
