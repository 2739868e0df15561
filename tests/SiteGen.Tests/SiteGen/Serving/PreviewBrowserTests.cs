using SiteGen.Tests.Browser;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>A tab that follows what an editor saves.</summary>
[Collection(nameof(BrowserSite))]
public class PreviewBrowserTests(BrowserSite browser)
{
    private const string Case = "content/cases/lasles.md";
    private const string Page = "praktijken/lasles/";

    [Fact]
    public async Task A_saved_case_reloads_the_tab_that_shows_it_and_no_other()
    {
        using var run = new PreviewRun();
        await using var tab = await browser.OpenAsync(run.Address);
        await using var other = await browser.OpenAsync(run.Address);
        await tab.GoToAsync(Page);
        await other.GoToAsync("programmas/");
        await other.Page.EvaluateAsync("window.stayed = true");

        run.Edit(Case, "Elke dinsdag", "Elke woensdag");

        await tab.Page.GetByText("Elke woensdag").WaitForAsync();
        Assert.True(await other.Page.EvaluateAsync<bool>("window.stayed"));
        tab.AssertNoComplaints();
        other.AssertNoComplaints();
    }

    [Fact]
    public async Task A_style_sheet_is_swapped_without_a_reload()
    {
        using var run = new PreviewRun();
        await using var tab = await browser.OpenAsync(run.Address);
        await tab.GoToAsync(Page);
        await tab.Page.EvaluateAsync("window.stayed = true");
        var sheets = await tab.Page.EvaluateAsync<int>("document.querySelectorAll('link[rel=stylesheet]').length");

        run.Folder.Write("templates/assets/print.css", run.Folder.Read("templates/assets/print.css") + "\n");
        run.Folder.Write("templates/assets/site.css/02-base.css", run.Folder.Read("templates/assets/site.css/02-base.css") + "\nh1 { color: rgb(1, 2, 3); }\n");

        await UntilAsync(tab, "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        await UntilAsync(tab, $"document.querySelectorAll('link[rel=stylesheet]').length === {sheets}");
        Assert.True(await tab.Page.EvaluateAsync<bool>("window.stayed"));
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task An_error_lies_over_the_page_with_place_message_and_fix_until_it_is_mended()
    {
        using var run = new PreviewRun();
        await using var tab = await browser.OpenAsync(run.Address, width: 360);
        await tab.GoToAsync(Page);
        var panel = tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert);

        run.Edit(Case, "status: afgerond", "status: afgerondd");

        await panel.WaitForAsync();
        var text = await panel.InnerTextAsync();
        Assert.Contains("content/cases/lasles.md:9:9", text, StringComparison.Ordinal);
        Assert.Contains("bedoelde u 'afgerond'?", text, StringComparison.OrdinalIgnoreCase);
        Assert.True(await tab.Page.GetByText("Elke dinsdag").IsVisibleAsync());
        await tab.Page.ReloadAsync();
        await panel.WaitForAsync();
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        run.Edit(Case, "status: afgerondd", "status: lopend");

        await tab.Page.GetByText("Loopt").First.WaitForAsync();
        Assert.Equal(0, await panel.CountAsync());
        tab.AssertNoComplaints();
    }

    [Fact]
    public async Task The_panel_can_be_put_away_with_the_keyboard()
    {
        using var run = new PreviewRun();
        await using var tab = await browser.OpenAsync(run.Address);
        await tab.GoToAsync(Page);

        run.Edit(Case, "status: afgerond", "status: klaar");
        var close = tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Verberg" });
        await close.PressAsync("Enter");

        Assert.Equal(0, await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).CountAsync());
    }

    [Fact]
    public async Task A_page_that_does_not_exist_yet_appears_when_it_does()
    {
        using var run = new PreviewRun();
        await using var tab = await browser.OpenAsync(run.Address);
        await tab.Page.GotoAsync(new Uri(run.Address, "praktijken/nieuw/").AbsoluteUri);
        await tab.Page.GetByText("Deze pagina bestaat niet").First.WaitForAsync();

        run.Folder.Write("content/cases/nieuw.md", run.Folder.Read(Case).Replace("title: Lasles", "title: Nieuwe les", StringComparison.Ordinal));

        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Nieuwe les in de avond" }).WaitForAsync();
    }

    [Fact]
    public async Task Errors_at_the_start_show_until_there_is_a_site()
    {
        using var run = new PreviewRun(folder => folder.Write(Case, "geen inhoud"));
        await using var tab = await browser.OpenAsync(run.Address);
        await tab.Page.GotoAsync(new Uri(run.Address, Page).AbsoluteUri);
        await tab.Page.GetByText("content/cases/lasles.md:1:1").WaitForAsync();

        File.Copy(Path.Combine(Sites.ExampleSite.ContentOf("every-key"), "cases/lasles.md"), run.Folder.Full(Case), overwrite: true);

        await tab.Page.GetByText("Elke dinsdag").WaitForAsync();
    }

    /// <summary>Asked again and again from outside: the policy of the page lets no script wait inside it.</summary>
    private static async Task UntilAsync(WatchedTab tab, string condition)
    {
        while (!await tab.Page.EvaluateAsync<bool>(condition))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
