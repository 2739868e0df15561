using SiteGen.Templating.Runtime;

namespace SiteGen.Tests.Templating.Runtime;

public sealed class NameMapTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Names_keep_their_order_through_removal(int count)
    {
        var map = new NameMap();
        for (var index = 0; index < count; index++)
        {
            map.Set("n" + index, index);
        }

        map.Remove("n1");
        map.Set("n0", "x");
        map.Set("n1", "terug");

        Assert.Equal(count, map.Count);
        Assert.Equal(["n0", "n2"], map.Names.Take(2));
        Assert.Equal("n1", map.Names.Last());
        Assert.True(map.TryGet("n0", out var first));
        Assert.Equal("x", first);
        Assert.False(map.TryGet("n" + count, out _));
    }
}
