using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>The buddy finder as a coordinator uses it, under a strict policy.</summary>
[Collection(nameof(BrowserSite))]
public class BuddyFinderTests(BrowserSite browser)
{
    [Fact]
    public async Task Choosing_a_region_shows_the_proposals_of_its_own_page_in_their_order()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("regios/gooi-en-vechtstreek/buddy/");
        var own = await tab.Page.Locator("[data-buddies] > .buddy").EvaluateAllAsync<string[]>(RegionAndScore);
        await tab.GoToAsync("buddy/");

        await tab.Page.GetByLabel("Mijn regio").SelectOptionAsync("gooi-en-vechtstreek");
        await Assertions.Expect(Status(tab)).ToHaveTextAsync("34 regio's voor Gooi en Vechtstreek, de beste eerst");
        var found = await tab.Page.Locator("[data-buddy-lijst] .buddy").EvaluateAllAsync<string[]>(RegionAndScore);

        Assert.Equal(own, found);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?regio=gooi-en-vechtstreek$"));
        await tab.Page.Locator("[data-buddy-lijst] .buddy a").First.ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("/regios/holland-rijnland/$"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_slider_changes_scores_and_order_and_stands_in_the_address()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("buddy/?regio=delft");
        await Assertions.Expect(Status(tab)).ToContainTextAsync("Delft");
        await tab.Page.GetByText("Bepaal wat zwaar telt").ClickAsync();

        foreach (var id in new[] { "leren", "helpen", "opgaven", "lijken" })
        {
            await tab.Page.Locator($"#buddy-{id}").FillAsync("0");
        }

        await Assertions.Expect(First(tab)).ToHaveAttributeAsync("data-regio", "haaglanden");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("regio=delft&leren=0&helpen=0&opgaven=0&lijken=0$"));
        await tab.Page.Locator("#buddy-dichtbij").FillAsync("-5");
        await Assertions.Expect(First(tab).Locator("[data-score]")).ToHaveTextAsync("100");
        await Assertions.Expect(First(tab)).Not.ToHaveAttributeAsync("data-regio", "haaglanden");
        await tab.Page.Locator("#buddy-dichtbij").FillAsync("0");
        await Assertions.Expect(Status(tab)).ToHaveTextAsync("Alle schuiven staan op nul. Zet er minstens één hoger.");
        await tab.Page.GetByText("Terug naar gewoon").ClickAsync();
        await Assertions.Expect(First(tab)).ToHaveAttributeAsync("data-regio", "groot-amsterdam");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"\?regio=delft$"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task The_keyboard_moves_a_slider()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("buddy/?regio=delft&leren=4");
        await Assertions.Expect(Status(tab)).ToContainTextAsync("Delft");

        await tab.Page.Locator("#buddy-leren").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowLeft");

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("leren=3"));
        await Assertions.Expect(tab.Page.Locator("#buddy-leren + output")).ToHaveTextAsync("3");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_and_a_theme_leaves_only_who_shows_something()
    {
        await using var tab = await browser.OpenAsync();

        await tab.GoToAsync("buddy/?regio=achterhoek&thema=meisjes-in-techniek,schooluitval-en-achterstanden&dichtbij=-2");

        await Assertions.Expect(Status(tab)).ToHaveTextAsync(new Regex("^[0-9]+ regio's voor Achterhoek"));
        await Assertions.Expect(tab.Page.Locator("#buddy-dichtbij")).ToHaveValueAsync("-2");
        await Assertions.Expect(tab.Page.Locator("input[value=schooluitval-en-achterstanden]")).ToBeCheckedAsync();
        Assert.All(
            await tab.Page.Locator("[data-buddy-lijst] .buddy .buddy__why").AllTextContentsAsync(),
            why => Assert.Matches("Bij ‘(Meisjes en vrouwen in de techniek|Schooluitval, taal en achterstanden)’", why));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Back_undoes_a_choice()
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("buddy/?regio=delft");
        await Assertions.Expect(Status(tab)).ToContainTextAsync("Delft");

        await tab.Page.GetByLabel("Mijn regio").SelectOptionAsync("twente");
        await Assertions.Expect(Status(tab)).ToContainTextAsync("Twente");
        await tab.Page.GoBackAsync();

        await Assertions.Expect(Status(tab)).ToContainTextAsync("Delft");
        await Assertions.Expect(tab.Page.GetByLabel("Mijn regio")).ToHaveValueAsync("delft");
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task Without_a_script_there_are_the_best_of_every_region_and_the_plan()
    {
        await using var tab = await browser.OpenAsync(script: false);

        await tab.GoToAsync("buddy/?regio=delft");

        await Assertions.Expect(tab.Page.GetByLabel("Mijn regio")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("table").First.Locator("tbody tr")).ToHaveCountAsync(36);
        await Assertions.Expect(tab.Page.Locator("#plan ~ .entries > li")).ToHaveCountAsync(18);
        await tab.Page.Locator("table a").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".buddy").First).ToBeVisibleAsync();
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_gives_a_clear_message_and_leaves_the_tables()
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.RouteAsync("**/regios/delft/buddy/", route => route.FulfillAsync(new RouteFulfillOptions { Status = 404 }));

        await tab.GoToAsync("buddy/?regio=delft");

        await Assertions.Expect(Status(tab)).ToHaveTextAsync("De buddyzoeker kan /regios/delft/buddy/ niet lezen.");
        await Assertions.Expect(tab.Page.Locator("table").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task The_finder_in_use_passes_axe(int width, bool dark)
    {
        await using var tab = await browser.OpenAsync(width, dark);
        await tab.GoToAsync("buddy/?regio=gooi-en-vechtstreek&leren=4&thema=leraren-en-docenten");
        await Assertions.Expect(First(tab)).ToBeVisibleAsync();
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(fold => fold.open = true)");

        await Axe.BringAsync(tab.Page);

        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        tab.AssertNoComplaints();
    }

    private const string RegionAndScore =
        "items => items.map(i => `${i.dataset.regio} ${i.querySelector('[data-score]').textContent}`)";

    private static ILocator Status(WatchedTab tab) => tab.Page.Locator("[data-buddy-stand]");

    private static ILocator First(WatchedTab tab) => tab.Page.Locator("[data-buddy-lijst] .buddy").First;
}
