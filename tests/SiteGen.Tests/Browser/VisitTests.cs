using Microsoft.Playwright;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

/// <summary>What a visitor does: with a keyboard, from a disk, without scripts, at an address that is not there.</summary>
[Collection(nameof(BrowserSite))]
public class VisitTests(BrowserSite browser)
{
    [Fact]
    public async Task The_first_tab_key_reaches_the_skip_link_which_leads_to_the_content()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("praktijken/");

        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(tab.Page.Locator(".skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".skip-link")).ToBeInViewportAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator("main")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
        tab.AssertNoComplaints();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_rest_of_the_menu_opens_from_the_keyboard_and_fits_the_screen(int width)
    {
        await using var tab = await browser.OpenAsync(width);
        await tab.GoToAsync("");
        var more = tab.Page.Locator(".site-nav__more");
        var last = more.Locator("a").Last;
        await Assertions.Expect(last).ToBeHiddenAsync();

        await more.Locator("summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(last).ToBeVisibleAsync();
        var box = (await last.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width);
        Assert.InRange(box.X + box.Width, 0, width);
        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(more.Locator("a").First).ToBeFocusedAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Everything_that_takes_focus_shows_it()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("praktijken/");

        var hidden = new List<string>();
        for (var i = 0; i < 25; i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var element = await tab.Page.EvaluateAsync<string?>(FocusThatDoesNotShow);
            hidden.AddRange(element is null ? [] : [element]);
        }

        Offenders.AssertNone(hidden);
    }

    [Fact]
    public async Task The_site_can_be_walked_through_from_a_disk()
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.GotoAsync(new Uri(Path.Combine(browser.Site.Root, "index.html")).AbsoluteUri);

        await tab.Page.Locator(".site-nav a[href*=themas]").First.ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Thema's - "));
        await tab.Page.Locator("main li a").First.ClickAsync();
        await tab.Page.Locator(".skip-link").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(".wordmark").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveCountAsync(1);
        Assert.EndsWith("/index.html", tab.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("themas", tab.Page.Url, StringComparison.Ordinal);
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Without_scripts_nothing_is_missing()
    {
        await using var tab = await browser.OpenAsync(script: false);
        await tab.GoToAsync("");

        await tab.Page.Locator(".site-nav__more summary").ClickAsync();
        await tab.Page.Locator(".site-nav__more a[href*=doelen]").ClickAsync();

        await Assertions.Expect(tab.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Doelen - "));
    }

    [Fact]
    public async Task An_unknown_address_deep_in_the_site_gives_a_page_with_styles_and_a_way_home()
    {
        await using var tab = await browser.OpenAsync();

        var response = await tab.GoToAsync("praktijken/die/er/niet/is/");

        Assert.Equal(404, response!.Status);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await tab.Page.Locator("main a").Last.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".opening")).ToBeVisibleAsync();
    }

    /// <summary>The element that has focus, when nothing about it differs from one that has not; null when that is well.</summary>
    private const string FocusThatDoesNotShow = """
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
          return shows || style.boxShadow !== "none" ? null : element.outerHTML.slice(0, 120);
        }
        """;
}
