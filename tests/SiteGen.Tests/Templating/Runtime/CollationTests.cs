using SiteGen.Templating.Runtime;

namespace SiteGen.Tests.Templating.Runtime;

public sealed class CollationTests
{
    [Fact]
    public void Texts_sort_as_people_expect()
    {
        string[] expected = ["", " a", "-a", "10", "9", "a", "A", "aa", "Ab", "e", "é", "É", "f", "IJ", "ijs", "ø", "z"];

        var sorted = expected.Reverse().Order(Comparer<string>.Create(Collation.Compare));

        Assert.Equal(expected, sorted);
    }
}
