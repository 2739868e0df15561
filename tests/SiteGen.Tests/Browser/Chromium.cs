using System.Collections.Immutable;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>Finds the browser that is there: one of the system, else the one that Playwright installed.</summary>
internal static class Chromium
{
    private static readonly ImmutableArray<string> Names = ["chromium", "chromium-browser", "google-chrome"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Named() ?? OnPath() ?? playwright.Chromium.ExecutablePath;
        Assert.True(
            File.Exists(path),
            "The browser tests need Chromium and found none. Install it (Debian and Ubuntu: apt-get install chromium), "
            + "set CHROMIUM to its path, or run tests/run, which installs one.");
        return playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A path, or a name on PATH.</summary>
    private static string? Named() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? Find(named) ?? named : null;

    private static string? OnPath() => Names.Select(Find).FirstOrDefault(p => p is not null);

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
