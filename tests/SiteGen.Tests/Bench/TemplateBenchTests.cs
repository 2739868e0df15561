namespace SiteGen.Tests.Bench;

public sealed class TemplateBenchTests
{
    [Theory]
    [InlineData("case")]
    [InlineData("listing")]
    [InlineData("region")]
    public void Benchmark_pages_render_without_messages(string page)
    {
        var bench = new TemplateBench { Page = page };
        bench.Setup();

        var result = bench.Result();

        Assert.Empty(result.Messages);
        Assert.Contains("<main id=\"inhoud\">", result.Text);
    }
}
