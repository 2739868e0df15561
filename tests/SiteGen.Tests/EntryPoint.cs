using SiteGen.Tests.Bench;
using Xunit.MicrosoftTestingPlatform;

namespace SiteGen.Tests;

/// <summary>Runs the tests, or with <c>bench</c> as first argument the benchmarks.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] args)
    {
        if (args is ["bench", ..])
        {
            Benchmarks.Run(args[1..]);
            return 0;
        }

        return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
