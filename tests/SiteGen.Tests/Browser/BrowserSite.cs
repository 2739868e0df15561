using Microsoft.Playwright;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

/// <summary>The real site on a server and one browser that looks at it, shared by all browser tests.</summary>
public sealed class BrowserSite(BuiltSites sites) : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private SiteServer _server = null!;

    internal BuiltSite Site => sites.Get(BuiltSites.Real);

    public async ValueTask InitializeAsync()
    {
        _server = new SiteServer(Site.Root);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _server?.Dispose();
    }

    /// <summary>A tab of its own, on the site or on files of it.</summary>
    internal Task<WatchedTab> OpenAsync(int width = 1280, bool dark = false, bool script = true) =>
        OpenAsync(_server.Address, width, dark, script);

    /// <summary>A tab on a site that another server serves.</summary>
    internal async Task<WatchedTab> OpenAsync(Uri site, int width = 1280, bool dark = false, bool script = true) => new(
        await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            BaseURL = site.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        }),
        site);
}
