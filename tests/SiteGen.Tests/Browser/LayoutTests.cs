using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

[Collection(nameof(BrowserSite))]
public class LayoutTests(BrowserSite browser)
{
    private static readonly int[] Widths = [320, 360, 768, 1280];

    /// <summary>What readers set themselves: WCAG 2.2, 1.4.12 and 1.4.4.</summary>
    private static readonly (string Reader, int Width, string Style)[] Readers =
    [
        ("text spaced out", 320, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"),
        ("text twice as large", 1280, "html { font-size: 200% }"),
    ];

    /// <summary>The policy of the site refuses a style element, as it should.</summary>
    private const string AdoptStyle =
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    [Theory]
    [MemberData(nameof(PageSamples.TemplateNames), MemberType = typeof(PageSamples))]
    public async Task No_page_is_wider_than_the_screen(string template)
    {
        await using var tab = await browser.OpenAsync();

        var found = new List<string>();
        foreach (var url in PageSamples.Of(browser.Site, template))
        {
            await tab.GoToAsync(url);
            foreach (var width in Widths)
            {
                await tab.Page.SetViewportSizeAsync(width, 800);
                var wide = await tab.Page.EvaluateAsync<string[]>(WiderThanScreen);
                found.AddRange(wide.Select(element => $"/{url} at {width} px: {element}"));
            }

            foreach (var (reader, width, style) in Readers)
            {
                await tab.Page.SetViewportSizeAsync(width, 800);
                await tab.Page.EvaluateAsync(AdoptStyle, style);
                var wide = await tab.Page.EvaluateAsync<string[]>(WiderThanScreen);
                found.AddRange(wide.Select(element => $"/{url} at {width} px, {reader}: {element}"));
            }
        }

        Offenders.AssertNone(found);
        tab.AssertNoComplaints();
    }

    /// <summary>When the page scrolls sideways: the elements that stick out.</summary>
    private const string WiderThanScreen = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return [];
          const wide = [...document.body.querySelectorAll("*")]
            .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5)
            .map(e => e.outerHTML.slice(0, 80));
          return wide.length ? wide : [`${page.scrollWidth} px`];
        }
        """;
}
