using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search.Browser;

/// <summary>The search page as a visitor uses it, under a strict policy.</summary>
[Collection(nameof(BrowserSite))]
public sealed partial class SearchPageTests(BrowserSite browser)
{
    [Fact]
    public async Task Results_come_while_typing_with_their_number()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/");

        await tab.Page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("girlsd");

        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("Girlsday");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Results());
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?q=girlsd$"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_choice_narrows_the_results_and_back_undoes_it()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=techniek");
        var status = tab.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(status).ToHaveTextAsync(Results());
        var before = await status.TextContentAsync();

        await tab.Page.Locator("input[name=soort][value=vraag]").CheckAsync();
        await Assertions.Expect(status).Not.ToHaveTextAsync(before!);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("soort=vraag"));
        await Assertions.Expect(tab.Page.Locator("input[name=soort][value=vraag]")).ToBeFocusedAsync();
        await tab.Page.GoBackAsync();

        await Assertions.Expect(status).ToHaveTextAsync(before!);
        await Assertions.Expect(tab.Page.Locator("input[name=soort][value=vraag]")).Not.ToBeCheckedAsync();
        await tab.Page.GoForwardAsync();
        await Assertions.Expect(tab.Page.Locator("input[name=soort][value=vraag]")).ToBeCheckedAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_results()
    {
        await using var tab = await browser.OpenAsync();

        await tab.GoToAsync("zoeken/?q=fiets&regio=twente");

        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("Prachtfiets");
        await Assertions.Expect(tab.Page.Locator(".find__about").First).ToHaveTextAsync(new Regex("^Praktijk(, [0-9]{4})?$"));
        await Assertions.Expect(tab.Page.Locator("input[name=regio][value=twente]")).ToBeCheckedAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("fiets");
        tab.AssertNoComplaints();
    }

    /// <summary>An address lives longer than the values and the number of results that it was made with.</summary>
    [Theory]
    [InlineData("zoeken/?q=fiets&regio=bestaat-niet-meer", "zoeken/?q=fiets")]
    [InlineData("zoeken/?q=techniek&soort=vraag&pagina=999", "zoeken/?q=techniek&soort=vraag")]
    [InlineData("zoeken/?q=techniek&pagina=999", "zoeken/?q=techniek")]
    public async Task An_old_address_never_leaves_an_empty_page(string old, string now)
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync(now);
        var status = tab.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(status).ToHaveTextAsync(Results());
        var total = await status.TextContentAsync();

        await tab.GoToAsync(old);

        await Assertions.Expect(tab.Page.Locator(".find").First).ToBeVisibleAsync();
        await Assertions.Expect(status).ToHaveTextAsync(total!);
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_slip_gets_a_suggestion_that_is_not_taken_unasked()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=schoolluitval");
        var link = tab.Page.Locator("[data-zoek-tip] a");
        await Assertions.Expect(link).ToHaveTextAsync("schooluitval");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Geen resultaten");

        await link.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("schooluitval");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("schooluitval");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_home_page_by_way_of_a_choice_to_a_result()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("");

        await TabToAsync(tab, "#main input[type=search], .opening__text input[type=search]");
        await tab.Page.Keyboard.TypeAsync("bakfiets");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator(".find a").First).ToContainTextAsync("Prachtfiets");
        await Assertions.Expect(tab.Page.Locator("input[name=soort]").First).ToBeVisibleAsync();
        await TabToAsync(tab, "input[name=soort][value=praktijk]");
        await tab.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(tab.Page.Locator(".keuze")).ToHaveCountAsync(1);
        await TabToAsync(tab, ".find a");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("praktijken/prachtfiets-hengelo/$"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Values_without_results_stay_in_sight_but_cannot_be_chosen()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=bakfiets");

        var none = tab.Page.Locator("input[name=soort][value=vraag]");

        await Assertions.Expect(none).ToBeAttachedAsync();
        await Assertions.Expect(none).ToBeDisabledAsync();
        await Assertions.Expect(tab.Page.Locator("label[for=f-soort-vraag] .links__count")).ToHaveTextAsync("0");
        var all = await tab.Page.Locator("fieldset.facet").CountAsync();
        await tab.GoToAsync("zoeken/?q=techniek");
        await Assertions.Expect(tab.Page.Locator("fieldset.facet")).ToHaveCountAsync(all);
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_choice_far_down_a_list_stays_where_it_was_with_the_focus_on_it()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=techniek");
        await tab.Page.Locator("details[data-facet=regio] summary").ClickAsync();
        var last = tab.Page.Locator("details[data-facet=regio] input:enabled").Last;
        await last.ScrollIntoViewIfNeededAsync();
        var id = await last.GetAttributeAsync("id");
        var before = await last.BoundingBoxAsync();

        await last.CheckAsync();
        await Assertions.Expect(tab.Page.Locator(".keuze")).ToHaveCountAsync(1);

        var chosen = tab.Page.Locator("#" + id);
        await Assertions.Expect(chosen).ToBeFocusedAsync();
        Assert.Equal(before!.Y, (await chosen.BoundingBoxAsync())!.Y, 1.0);
        tab.AssertNoComplaints();
    }

    [Theory]
    [InlineData("%22techniek")]
    [InlineData("%2B%2B-")]
    [InlineData("titel%3A")]
    [InlineData("regio%3Anergens%20~9%20*")]
    [InlineData("%20%20")]
    [InlineData("a%3Cb%3E%26%2527")]
    [InlineData("-techniek")]
    public async Task A_mistake_in_the_query_never_leaves_an_empty_page(string query)
    {
        await using var tab = await browser.OpenAsync();

        await tab.GoToAsync("zoeken/?q=" + query);

        await Assertions.Expect(tab.Page.Locator(".zoek[aria-busy]")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.Locator(".find").Or(tab.Page.Locator("[data-zoek-vast] .links__count")).Locator("visible=true").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).Not.ToContainTextAsync("lukt");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Every_page_but_home_and_search_has_the_field_in_its_head()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("themas/");

        await tab.Page.Locator(".site-header__top input[type=search]").FillAsync("robot");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("robot");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_choice_is_shown_above_the_results_and_can_be_taken_away_there()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=fiets&regio=twente&soort=praktijk");
        await Assertions.Expect(tab.Page.Locator(".keuze")).ToHaveCountAsync(3);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg: Twente" }).PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator(".keuze")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.Locator("input[name=regio][value=twente]")).Not.ToBeCheckedAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?q=fiets&soort=praktijk$"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task On_a_telephone_the_choices_are_folded_until_asked_for()
    {
        await using var tab = await browser.OpenAsync(width: 360);
        await tab.GoToAsync("zoeken/?q=techniek");
        await Assertions.Expect(tab.Page.Locator(".find").First).ToBeVisibleAsync();
        var choice = tab.Page.Locator("input[name=soort][value=vraag]");
        await Assertions.Expect(choice).ToBeHiddenAsync();

        await tab.Page.GetByText("Verfijn uw zoekvraag").ClickAsync();

        await Assertions.Expect(choice).ToBeVisibleAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task The_first_results_do_not_wait_for_the_numbers_beside_the_choices()
    {
        await using var tab = await browser.OpenAsync();
        var open = new TaskCompletionSource();
        await tab.Page.RouteAsync($"**/zoekindex/{FacetsFile()}.bin", async route =>
        {
            await open.Task;
            await route.ContinueAsync();
        });

        await tab.GoToAsync("zoeken/?q=bakfiets");
        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("Prachtfiets");
        await Assertions.Expect(tab.Page.Locator("input[name=soort]")).ToHaveCountAsync(0);
        open.SetResult();

        await Assertions.Expect(tab.Page.Locator("input[name=soort]").First).ToBeVisibleAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task When_nothing_is_found_the_page_says_what_to_do()
    {
        await using var tab = await browser.OpenAsync();

        await tab.GoToAsync("zoeken/?q=xqzwv");

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Geen resultaten");
        await Assertions.Expect(tab.Page.GetByText("Zoek met andere of minder woorden")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("[data-zoek-vast] .links__count").First).ToBeVisibleAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Pages_of_results_have_an_address_each()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=techniek");

        await tab.Page.GetByText("Volgende", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Pagina 2 van")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("ol.finds")).ToHaveAttributeAsync("start", "11");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("pagina=2"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Without_a_script_there_are_listings_with_counts()
    {
        await using var tab = await browser.OpenAsync(script: false);

        await tab.GoToAsync("zoeken/?q=techniek");

        await Assertions.Expect(tab.Page.Locator("[data-zoek-vast] .links__count").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("[data-zoek-volgorde]")).ToBeHiddenAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_missing_piece_gives_a_clear_message_and_leaves_the_listings()
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.RouteAsync("**/zoekindex/*.bin", route => route.Request.Url.Contains("manifest", StringComparison.Ordinal)
            ? route.ContinueAsync()
            : route.FulfillAsync(new RouteFulfillOptions { Status = 404 }));

        await tab.GoToAsync("zoeken/?q=techniek");

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("zoekindex");
        await Assertions.Expect(tab.Page.Locator("[data-zoek-vast]")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.GetByText("Verfijn uw zoekvraag")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_piece_that_goes_missing_takes_the_old_results_away_until_it_is_back()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("zoeken/?q=bakfiets");
        await Assertions.Expect(tab.Page.Locator("input[name=soort]").First).ToBeVisibleAsync();
        var away = true;
        await tab.Page.RouteAsync("**/zoekindex/*.bin", route => away ? route.FulfillAsync(new RouteFulfillOptions { Status = 404 }) : route.ContinueAsync());

        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("schooluitval");

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("zoekindex");
        await Assertions.Expect(tab.Page.Locator(".find")).ToHaveCountAsync(0);
        away = false;
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("schooluitva");
        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("schooluitval", new() { IgnoreCase = true });
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Results());
    }

    [Fact]
    public async Task A_slow_network_says_that_it_is_busy_and_then_shows_the_results()
    {
        await using var tab = await browser.OpenAsync();
        var open = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/zoekindex/manifest.bin", async route =>
        {
            await open.Task;
            await route.ContinueAsync();
        });

        await tab.GoToAsync("zoeken/?q=bakfiets");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Bezig met zoeken …");
        open.SetResult();

        await Assertions.Expect(tab.Page.Locator(".find").First).ToContainTextAsync("Prachtfiets");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task An_index_of_another_version_is_refused_in_so_many_words()
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.RouteAsync("**/zoekindex/manifest.bin", route => route.FulfillAsync(new RouteFulfillOptions
        {
            BodyBytes = Gzip("{\"version\":99}"),
        }));

        await tab.GoToAsync("zoeken/?q=techniek");

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("versie 99");
    }

    /// <summary>Presses Tab until it comes by.</summary>
    private static async Task TabToAsync(WatchedTab tab, string selector)
    {
        for (var presses = 0; presses < 150; presses++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"the keyboard does not come to {selector}");
    }

    private string FacetsFile()
    {
        using var file = File.OpenRead(Path.Combine(browser.Site.Root, "zoekindex", "manifest.bin"));
        using var gzip = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress);
        return System.Text.Json.JsonDocument.Parse(gzip).RootElement.GetProperty("facets").GetString()!;
    }

    private static byte[] Gzip(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }

    [GeneratedRegex("^[0-9.]+ resulta(at|ten)$")]
    private static partial Regex Results();
}
