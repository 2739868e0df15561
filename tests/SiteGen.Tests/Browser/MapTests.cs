using Microsoft.Playwright;
using SiteGen.Portal.Content.Networks;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

/// <summary>The map at /regios/: it works without scripts, and everything on it is in the lists beside it.</summary>
[Collection(nameof(BrowserSite))]
public class MapTests(BrowserSite browser)
{
    [Fact]
    public async Task A_layer_is_switched_on_and_off_from_the_keyboard_without_scripts()
    {
        await using var tab = await browser.OpenAsync(script: false);
        await tab.GoToAsync("regios/");
        var layer = tab.Page.Locator(".map__layer--pps");
        var box = tab.Page.Locator("#laag-pps");
        await Assertions.Expect(layer).ToBeHiddenAsync();

        await box.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(layer).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".map__layer--fieldlab")).ToBeHiddenAsync();
        await tab.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(layer).ToBeHiddenAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Every_link_on_the_map_is_in_a_list_and_out_of_the_way_of_the_keyboard()
    {
        await using var tab = await browser.OpenAsync(script: false);
        await tab.GoToAsync("regios/");

        var onMap = await Hrefs(tab.Page, "main svg a");
        var inLists = await Hrefs(tab.Page, "main li a, main h3 a");

        Assert.True(onMap.Length > 50);
        Offenders.AssertNone(onMap.Except(inLists));
        Assert.Equal(onMap.Length, await tab.Page.Locator("main svg[aria-hidden=true] a[tabindex='-1']").CountAsync());
    }

    [Fact]
    public async Task A_region_on_the_map_leads_to_its_portrait()
    {
        await using var tab = await browser.OpenAsync(script: false);
        await tab.GoToAsync("regios/");

        await tab.Page.Locator("main svg a:has(circle)").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".page-head__kind")).ToHaveTextAsync("Regioportret");
        tab.AssertNoComplaints();
    }

    /// <summary>A kind that a style sheet forgets could be ticked without anything to see.</summary>
    [Fact]
    public void Every_kind_of_network_has_its_switch_in_the_style_sheet()
    {
        var css = browser.Site.Read("assets/site.css");

        Offenders.AssertNone(NetworkKinds.Slugs.Where(kind =>
            !css.Contains($".atlas:has(#laag-{kind}:checked) .map__layer--{kind}", StringComparison.Ordinal)));
    }

    private static async Task<string[]> Hrefs(IPage page, string selector) =>
        await page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
}
