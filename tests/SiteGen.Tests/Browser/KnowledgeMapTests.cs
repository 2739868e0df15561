using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>The kenniskaart scrolls in its own frame, with the names of regions and themes in sight.</summary>
[Collection(nameof(BrowserSite))]
public class KnowledgeMapTests(BrowserSite browser)
{
    [Fact]
    public async Task The_frame_scrolls_from_the_keyboard_and_the_names_stay()
    {
        await using var tab = await browser.OpenAsync(360, script: false);
        await tab.GoToAsync("kenniskaart/");
        var frame = tab.Page.Locator(".matrix");
        var region = tab.Page.Locator(".matrix__region").First;
        await frame.ScrollIntoViewIfNeededAsync();
        var before = (await region.BoundingBoxAsync())!.X;

        await frame.FocusAsync();
        for (var i = 0; i < 8; i++)
        {
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        }

        // The browser glides there; a cell from the far side comes into view when it has arrived.
        await Assertions.Expect(tab.Page.Locator("thead th").Nth(7)).ToBeInViewportAsync();
        Assert.True(await frame.EvaluateAsync<double>("e => e.scrollLeft") > 100);
        Assert.Equal(before, (await region.BoundingBoxAsync())!.X, 1.0);
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_cell_leads_to_its_theme_on_the_page_of_its_region()
    {
        await using var tab = await browser.OpenAsync(script: false);
        await tab.GoToAsync("kenniskaart/");
        var cell = tab.Page.Locator("tbody a[href*='#']").First;
        var address = (await cell.GetAttributeAsync("href"))!;

        await cell.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(address[address.IndexOf('#', StringComparison.Ordinal)..])).ToBeInViewportAsync();
    }
}
