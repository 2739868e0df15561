using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Browser;

/// <summary>
/// A regio-portret goes on one or two sheets of A4, however much there is to tell and whatever paper a browser is set to.
/// </summary>
[Collection(nameof(BrowserSite))]
public partial class PortraitPrintTests(BrowserSite browser)
{
    [Fact]
    public async Task The_fullest_portraits_print_on_at_most_two_pages_and_a_thin_one_on_one()
    {
        var bySize = browser.Site.Heads
            .Where(h => h.Template == "region.html")
            .Select(h => h.Url)
            .OrderByDescending(url => browser.Site.Read(url + "index.html").Length)
            .ToList();
        await using var tab = await browser.OpenAsync();

        var pages = new List<string>();
        foreach (var url in bySize.Take(6).Append(bySize[^1]))
        {
            await tab.GoToAsync(url);
            var pdf = Encoding.Latin1.GetString(await tab.Page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true }));
            Assert.Matches(A4(), pdf);
            pages.Add($"{url} {Page().Count(pdf)}");
        }

        Assert.All(pages[..^1], p => Assert.Matches(" [12]$", p));
        Assert.EndsWith(" 1", pages[^1], StringComparison.Ordinal);
    }

    /// <summary>The objects that are pages; their parent is of the type Pages.</summary>
    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();

    /// <summary>595 by 842 points, give or take one.</summary>
    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 59[456](\.\d+)? 84[123]")]
    private static partial Regex A4();
}
