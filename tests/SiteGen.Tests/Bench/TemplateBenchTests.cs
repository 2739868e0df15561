using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace SiteGen.Tests.Bench;

public sealed class TemplateBenchTests
{
    /// <summary>On request: <c>dotnet test -c Release -- --explicit only --filter-class SiteGen.Tests.Bench.TemplateBenchTests</c>.</summary>
    [Fact(Explicit = true)]
    public void Measure()
    {
        var logger = new AccumulationLogger();
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
            .AddColumnProvider(DefaultConfig.Instance.GetColumnProviders().ToArray())
            .AddExporter(MarkdownExporter.Console)
            .AddLogger(logger)
            .WithOptions(ConfigOptions.DisableLogFile);

        var summary = BenchmarkRunner.Run<TemplateBench>(config);

        MarkdownExporter.Console.ExportToLog(summary, logger);
        TestContext.Current.SendDiagnosticMessage("{0}", logger.GetLog());
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "template-bench.txt"), logger.GetLog());
        Assert.NotEmpty(summary.Reports);
    }

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
