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

    [Fact]
    public void The_measured_list_of_products_renders_without_messages()
    {
        var result = new ProductBench().Result();

        Assert.Empty(result.Messages);
        Assert.Contains("<p>500</p>\n      <p>A descriptio...</p>", result.Text, StringComparison.Ordinal);
    }
}
