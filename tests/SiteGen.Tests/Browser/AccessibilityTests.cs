using Microsoft.Playwright;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

[Collection(nameof(BrowserSite))]
public class AccessibilityTests(BrowserSite browser)
{
    private static readonly (int Width, ColorScheme Scheme)[] Screens =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (360, ColorScheme.Dark), (360, ColorScheme.Light)];

    /// <summary>What is folded away must be right too; on a wide screen the open menu would lie over the page.</summary>
    private const string OpenAllFolds = "() => document.querySelectorAll('details').forEach(fold => fold.open = true)";

    [Theory]
    [MemberData(nameof(PageSamples.TemplateNames), MemberType = typeof(PageSamples))]
    public async Task Every_kind_of_page_passes_axe_on_phone_and_desktop_in_light_and_dark(string template)
    {
        var urls = PageSamples.Of(browser.Site, template);

        var found = new List<string>();
        await using var tab = await browser.OpenAsync();
        foreach (var url in urls)
        {
            await tab.GoToAsync(url);
            await Axe.BringAsync(tab.Page);
            foreach (var (width, scheme) in Screens)
            {
                await tab.Page.SetViewportSizeAsync(width, 800);
                await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                if (width == 360)
                {
                    await tab.Page.EvaluateAsync(OpenAllFolds);
                }

                found.AddRange((await Axe.ViolationsAsync(tab.Page)).Select(v => $"/{url} at {width} px, {scheme}: {v}"));
            }
        }

        Assert.NotEmpty(urls);
        Offenders.AssertNone(found);
        tab.AssertNoComplaints();
    }

    [Fact]
    public void Every_page_comes_from_a_template_that_is_looked_at() =>
        Offenders.AssertNone(browser.Site.Heads
            .Select(h => h.Template).OfType<string>()
            .Where(t => t.EndsWith(".html", StringComparison.Ordinal) && t != "redirect.html")
            .Except(PageSamples.Templates));
}
