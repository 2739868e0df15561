using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Pages.Cases;

namespace SiteGen.Tests.Portal.Content.Markdown;

/// <summary>Links in a body: where they lead, and what is refused.</summary>
public class BodyLinkTests
{
    [Theory]
    [InlineData("praktijk.md", "../../praktijken/praktijk/")]
    [InlineData("./praktijk.md", "../../praktijken/praktijk/")]
    [InlineData("../themes/instroom.md", "../../themas/instroom/")]
    [InlineData("praktijk.md#aanpak", "../../praktijken/praktijk/#kop-aanpak")]
    [InlineData("praktijk.md#kop-aanpak", "../../praktijken/praktijk/#kop-aanpak")]
    [InlineData("#eigen-kop", "#kop-eigen-kop")]
    [InlineData("x.md#eigen-kop", "#kop-eigen-kop")]
    public void A_path_to_a_file_becomes_the_address_of_its_page(string typed, string address)
    {
        var set = ContentSetText.WithCase(body: $"## Eigen kop\n\n[a]({typed}) [b][c]\n\n[c]: {typed}\n")
            .With("cases/praktijk.md", ContentSetText.Case(body: "## Aanpak\n\nTekst.\n"));

        Assert.Empty(set.Lines());
        Assert.EndsWith($"<p><a href=\"{address}\">a</a> <a href=\"{address}\">b</a></p>\n", set.Page<CasePage>("praktijken/x/").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "9:5 SG1306")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "9:5 SG1306")]
    [InlineData("[a](javascript&#58;alert(1))", "9:5 SG1306")]
    [InlineData("[a](javascript&colon;alert(1))", "9:5 SG1306")]
    [InlineData("[a](&#106;avascript:alert(1))", "9:5 SG1306")]
    [InlineData("[a](javascript\\:alert(1))", "9:5 SG1306")]
    [InlineData("[a](<java\tscript:alert(1)>)", "9:5 SG1306")]
    [InlineData("[a](&#1;javascript:alert(1))", "9:5 SG1306")]
    [InlineData("[a](https&#58;//x.nl/&#10;b)", "9:5 SG1306")]
    [InlineData("[a](data:text/html,b)", "9:5 SG1306")]
    [InlineData("[a](//x.nl)", "9:5 SG1306")]
    [InlineData("[a](/praktijken/)", "9:5 SG1306")]
    [InlineData("[a]()", "9:1 SG1306")]
    [InlineData("<javascript:alert(1)>", "9:2 SG1306")]
    [InlineData("<vbscript:a>", "9:2 SG1306")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", "11:6 SG1306")]
    [InlineData("[a][b]\n\n[b]: www.x.nl", "11:6 SG1307")]
    [InlineData("[a](www.x.nl)", "9:5 SG1307")]
    [InlineData("[a](onbekend.md)", "9:5 SG1102")]
    [InlineData("[a](Praktijk.md)", "9:5 SG1102")]
    [InlineData("[a](../themes/onbekend.md)", "9:5 SG1102")]
    [InlineData("[a](../anders/praktijk.md)", "9:5 SG1312")]
    [InlineData("[a](../README.md)", "9:5 SG1312")]
    [InlineData("[a](praktijk.md#nergens)", "9:5 SG1310")]
    [InlineData("[a](#nergens)", "9:5 SG1310")]
    [InlineData("[a](../media/g.pdf)", "9:5 SG1119")]
    [InlineData("![a](../media/g.jpg)", "9:6 SG1119")]
    [InlineData("![a](https://x.nl/f.jpg)", "9:6 SG1311")]
    [InlineData("![a](//x.nl/f.jpg)", "9:6 SG1311")]
    [InlineData("![a](data:image/png;base64,x)", "9:6 SG1311")]
    [InlineData("![a](f.jpg)", "9:6 SG1118")]
    [InlineData("![a](/media/f.jpg)", "9:6 SG1118")]
    public void Anything_else_is_refused_where_the_address_stands(string markdown, string place)
    {
        var set = ContentSetText.WithCase(body: markdown + "\n");

        Assert.Equal([$"cases/x.md:{place}"], set.Found().Take(1));
        Assert.DoesNotContain("script:", Body(set), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("data:", Body(set), StringComparison.Ordinal);
        Assert.DoesNotContain("x.nl", Body(set), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Een\n\n## Een\n\n## Een 2\n", "een een-2 een-2-2")]
    [InlineData("## Kop een\n\n## Zeeën & meer\n\n## **Vet** `code`\n", "een zeeen-meer vet-code")]
    public void Headings_get_ids_of_their_own(string markdown, string anchors)
    {
        var headings = ContentSetText.WithCase(body: markdown).Only<CaseFile>("x").Head.Body.Headings;

        Assert.Equal(anchors.Split(' '), headings.Select(h => h.Anchor));
        Assert.All(headings, h => Assert.Equal("kop-" + h.Anchor, h.Id));
    }

    [Fact]
    public void A_heading_that_starts_with_kop_can_be_linked_to()
    {
        var set = ContentSetText.WithCase(body: "## Kop van Noord\n\n[a](#kop-van-noord)\n");

        Assert.Empty(set.Lines());
        Assert.Contains("id=\"kop-van-noord\"", set.Page<CasePage>("praktijken/x/").Body, StringComparison.Ordinal);
        Assert.Contains("href=\"#kop-van-noord\"", set.Page<CasePage>("praktijken/x/").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## A\n\n### B\n\n#### C\n\n## D\n", "")]
    [InlineData("### A\n", "9:1 SG1303")]
    [InlineData("## A\n\n#### B\n\n#### C\n", "11:1 SG1303")]
    [InlineData("# A\n\n## B\n", "9:1 SG1304")]
    [InlineData("A\n===\n", "9:1 SG1304")]
    [InlineData("## A\n\n> #### B\n", "11:3 SG1303")]
    public void A_level_is_not_skipped(string markdown, string place) =>
        Assert.Equal(
            place.Length == 0 ? [] : [$"cases/x.md:{place}"],
            ContentSetText.WithCase(body: markdown).Found().Where(found => !found.EndsWith("SG1602", StringComparison.Ordinal)));

    private static string Body(ContentSetText set) =>
        set.Content().Items.Any(i => i.Head.Id.Slug == "x")
            ? set.Page<CasePage>("praktijken/x/").Body
            : MarkdownBody.Empty.Html;
}
