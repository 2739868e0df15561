using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace SiteGen.Tests.Bench;

/// <summary>On request: <c>dotnet run --project tests/SiteGen.Tests -c Release -- bench</c>.</summary>
internal static class Benchmarks
{
    /// <param name="args">As BenchmarkDotNet takes them, such as <c>--filter *Template*</c>; all benchmarks without.</param>
    public static void Run(string[] args) => BenchmarkSwitcher
        .FromTypes([typeof(TemplateBench), typeof(ProductBench), typeof(BuddyBench)])
        .Run(
            args.Length > 0 ? args : ["--filter", "*"],
            DefaultConfig.Instance
                .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
                .WithOptions(ConfigOptions.DisableLogFile));
}
