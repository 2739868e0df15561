using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>
/// The accessibility checker, run inside the page itself. The ready-made RunAxe opens a second page for every run to
/// reach into frames; the site has none, and that page takes most of the time.
/// </summary>
internal static class Axe
{
    /// <summary>Its usual rules, and that on the size of what one taps: WCAG 2.2 asks for that, the checker only when told.</summary>
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
          return violations.map(v => `${v.id}: ${v.help}; ` + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(" | "));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Once for every page that a tab shows.</summary>
    public static async Task BringAsync(IPage page) => await page.EvaluateAsync(Script);

    /// <returns>One line for every rule that is broken.</returns>
    public static async Task<string[]> ViolationsAsync(IPage page) => await page.EvaluateAsync<string[]>(Run);
}
