using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Tests.Portal;
using SiteGen.Tests.SiteGen.Commands;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Browser;

/// <summary>An editor who never sees a file: a case is written on a form, and is right.</summary>
public sealed class CmsTests : IDisposable
{
    /// <summary>What the test backend of the CMS starts with: its folders by their whole path.</summary>
    private const string Repository =
        """
        window.repoFiles = {
          'content/regions': { 'achterhoek.md': { content: '---\ntitle: Achterhoek\nsummary: Kort.\nkind: regio\n---\nTekst.\n' } },
          'content/programmes': { 'sterk-techniek.md': { content: '---\ntitle: Sterk Techniek\nsummary: Kort.\n---\nTekst.\n' } },
          'content/themes': { 'instroom.md': { content: '---\ntitle: Instroom\nsummary: Kort.\n---\nTekst.\n' } },
        };
        """;

    private readonly TempFolder _folder = new();

    public CmsTests()
    {
        foreach (var file in ContentSetText.Base.Files.Values)
        {
            _folder.Write(file.DisplayPath, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_case_that_is_made_on_the_form_has_no_errors()
    {
        var saved = await MakeAsync("cases", "Praktijken", "lasles-een-dag.md", async page =>
        {
            await page.GetByLabel("Titel").First.FillAsync("Lasles: één dag");
            await page.GetByLabel("Samenvatting").FillAsync("Leerlingen lassen een dag lang.");
            await ChooseAsync(page, "Regio", "Achterhoek");
            await ChooseAsync(page, "Thema", "Instroom");
            await page.GetByLabel("Organisatie").FillAsync("School");
        });

        _folder.Write("content/cases/lasles-een-dag.md", saved);
        Run("check", "--date", "2024-05-13");
    }

    [Fact]
    public async Task A_meeting_with_relations_has_no_errors_and_says_what_was_chosen()
    {
        var saved = await MakeAsync("events", "Bijeenkomsten", "werkdag.md", async page =>
        {
            await page.GetByLabel("Titel").First.FillAsync("Werkdag");
            await page.GetByLabel("Samenvatting").FillAsync("Scholen en bedrijven spreken elkaar.");
            await page.GetByLabel("Datum").First.FillAsync("2024-06");
            await page.GetByLabel("Plaats").First.FillAsync("Doetinchem: 't Brewinc");
            await ChooseAsync(page, "Regio", "Achterhoek");
            await ChooseAsync(page, "Programma", "Sterk Techniek");
            await ChooseAsync(page, "Thema", "Instroom");
            await page.Locator("[contenteditable=true]").Last.ClickAsync();
            await page.Keyboard.TypeAsync("Wij maken afspraken.");
        });

        _folder.Write("content/events/werkdag.md", saved);
        Run("check", "--date", "2024-05-13", "--strict");
        Run("build", "--date", "2024-05-13");
        var html = _folder.Read("site-output/agenda/werkdag/index.html");
        Assert.Contains("juni 2024", html, StringComparison.Ordinal);
        Assert.All(
            (string[])["regios/achterhoek/", "programmas/sterk-techniek/", "themas/instroom/"],
            link => Assert.Contains($"href=\"../../{link}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_script_there_is_no_such_page()
    {
        Run("build");

        Assert.False(Directory.Exists(_folder.Full("site-output/beheer")));
    }

    /// <summary>Opens the form of a type on the built site, fills it in and gives the file that the CMS saves.</summary>
    private async Task<string> MakeAsync(string folder, string title, string file, Func<IPage, Task> fill)
    {
        var script = CmsScript.Fetch();
        Run("schema");
        _folder.Write("beheer/config.yml", _folder.Read("beheer/config.yml").Replace("name: github", "name: test-repo", StringComparison.Ordinal));
        Run("build", "--cms", script, "--date", "2024-05-13");
        using var server = new SiteServer(_folder.Full("site-output"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { Locale = "nl-NL", ViewportSize = new() { Width = 1280, Height = 900 } });
        List<string> foreign = [];
        page.Request += (_, request) =>
        {
            if (!server.Address.IsBaseOf(new Uri(request.Url)) && !request.Url.StartsWith("blob:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                foreign.Add(request.Url);
            }
        };
        await page.AddInitScriptAsync(Repository);

        await page.GotoAsync($"{server.Address}beheer/");
        await page.GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title }).First.WaitForAsync();
        await page.GotoAsync($"{server.Address}beheer/#/collections/{folder}/new");
        await fill(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).First.ClickAsync();
        await page.WaitForFunctionAsync($"() => window.repoFiles.content?.{folder}?.['{file}']");
        var content = await page.EvaluateAsync<JsonElement>($"() => window.repoFiles.content.{folder}['{file}'].content");
        Assert.Empty(foreign);
        return content.GetString()!;
    }

    private static async Task ChooseAsync(IPage page, string label, string choice)
    {
        // Behind the label of what is not required, the CMS says so.
        await page.GetByLabel(new Regex($@"^{label}(?: \(|$)")).First.ClickAsync();
        await page.Keyboard.TypeAsync(choice);
        await page.GetByRole(AriaRole.Option, new() { Name = choice }).First.ClickAsync();
    }

    private void Run(params string[] args)
    {
        var (exitCode, output, error) = ProgramProcess.Run(_folder.Root, args);

        Assert.True(exitCode == 0, output + error);
    }
}
