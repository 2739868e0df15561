using System.Text;

namespace SiteGen.Tests.Bench;

public sealed class TemplateBenchTests
{
    [Theory]
    [InlineData("case.html")]
    [InlineData("case-list.html")]
    [InlineData("region.html")]
    public void A_measured_page_renders_without_messages(string page)
    {
        var bench = new TemplateBench { Page = page };
        bench.Setup();

        var result = bench.Result();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("<main ", Encoding.UTF8.GetString(result.Value.Span), StringComparison.Ordinal);
    }
}
