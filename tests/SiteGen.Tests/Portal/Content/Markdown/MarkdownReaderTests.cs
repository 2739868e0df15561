using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Pages.Cases;

namespace SiteGen.Tests.Portal.Content.Markdown;

/// <summary>What visitors get of what editors write.</summary>
public class MarkdownReaderTests
{
    [Theory]
    [InlineData("## Aanpak", "<h2 id=\"kop-aanpak\">Aanpak</h2>\n")]
    [InlineData("## Kop {#eigen .klasse}", "<h2 id=\"kop-eigen-klasse\">Kop {#eigen .klasse}</h2>\n")]
    [InlineData("## !!!", "<h2 id=\"kop-deel\">!!!</h2>\n")]
    [InlineData("Term\n:   Uitleg", "<dl>\n<dt>Term</dt>\n<dd>Uitleg</dd>\n</dl>\n")]
    [InlineData("{{ title }} {% x %}", "<p>{{ title }} {% x %}</p>\n")]
    [InlineData("Een <b>woord</b>", "<p>Een &lt;b&gt;woord&lt;/b&gt;</p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("<!-- geheim -->", "<p>&lt;!-- geheim --&gt;</p>\n")]
    [InlineData("&lt;b&gt; &amp; &euml;", "<p>&lt;b&gt; &amp; ë</p>\n")]
    [InlineData("[a](https://x.nl/?a=b&c=d)", "<p><a href=\"https://x.nl/?a=b&amp;c=d\">a</a></p>\n")]
    [InlineData("[a](https://x.nl/\"onclick=\"b)", "<p><a href=\"https://x.nl/%22onclick=%22b\">a</a></p>\n")]
    [InlineData("<https://x.nl>", "<p><a href=\"https://x.nl\">https://x.nl</a></p>\n")]
    [InlineData("<info@x.nl>", "<p><a href=\"mailto:info@x.nl\">info@x.nl</a></p>\n")]
    [InlineData("[a](tel:+31101234567) [b](mailto:info@x.nl)", "<p><a href=\"tel:+31101234567\">a</a> <a href=\"mailto:info@x.nl\">b</a></p>\n")]
    [InlineData("[a <https://x.nl>](https://y.nl)", "<p><a href=\"https://y.nl\">a https://x.nl</a></p>\n")]
    [InlineData("https://x.nl", "<p>https://x.nl</p>\n")]
    [InlineData("{.klasse}", "<p>{.klasse}</p>\n")]
    public void Becomes_plain_html(string markdown, string html) =>
        Assert.Equal(html, ContentSetText.WithCase(body: markdown + "\n").Page<CasePage>("praktijken/x/").Body);

    [Theory]
    [InlineData("##Aanpak\n", "9:1 SG1314")]
    [InlineData("Tekst\n\n###Aanpak van *alles*\n", "11:1 SG1314")]
    [InlineData("#techniek is een woord met een hekje ervoor\n", "")]
    [InlineData("Zie kop ##Aanpak\n", "")]
    [InlineData("`##Aanpak`\n", "")]
    public void A_heading_without_a_space_is_seen(string body, string found) =>
        Assert.Equal(found.Length == 0 ? [] : [$"cases/x.md:{found}"], ContentSetText.WithCase(body: body).Found());

    /// <summary>Each takes seconds, or minutes in a text of a megabyte, when every one looks at all others.</summary>
    [Theory]
    [InlineData("[a](b", "9:4 SG1315")]
    [InlineData("[a](b[a](b", "9:4 SG1315")]
    [InlineData("[a](((b)", "9:4 SG1315")]
    [InlineData("[ (](", "9:5 SG1315")]
    [InlineData("[a](b (c ", "9:4 SG1315")]
    [InlineData("[a](b 'c ", "")]
    [InlineData("[a](b c ", "")]
    [InlineData("[a](\\)", "9:4 SG1315")]
    [InlineData("[a](b (c \\) ", "9:4 SG1315")]
    [InlineData("[a](b\n\n", "")]
    public void An_address_without_an_end_is_found_before_it_takes_time(string link, string found) =>
        Assert.Equal(
            found.Length == 0 ? [] : [$"cases/x.md:{found}"],
            ContentSetText.WithCase(body: string.Concat(Enumerable.Repeat(link, 20_000)) + "\n").Found());

    [Theory]
    [InlineData("[a]: u\n")]
    [InlineData("> [a]: u\n")]
    [InlineData("- [a]: u\n")]
    [InlineData("[a\n]: u\n")]
    public void Thousands_of_definitions_are_too_many_wherever_they_stand(string definition) =>
        Assert.Contains(
            ContentSetText.WithCase(body: "Tekst.\n\n" + string.Concat(Enumerable.Repeat(definition, 20_000))).Found(),
            found => found.EndsWith("SG1316", StringComparison.Ordinal));

    [Fact]
    public void A_very_long_address_is_fine()
    {
        var address = "https://x.nl/?" + new string('a', 2_500);

        Assert.Equal($"<p><a href=\"{address}\">a</a></p>\n<pre><code>[b]({address}\n</code></pre>\n", Body($"[a]({address})\n\n```\n[b]({address}\n```\n"));
    }

    [Fact]
    public void Headings_of_the_same_name_are_numbered()
    {
        var html = Body("## A 2\n\nTekst.\n\n" + string.Concat(Enumerable.Repeat("## A\n\nTekst.\n\n", 40_000)));

        Assert.Equal(
            ["kop-a-2", "kop-a", "kop-a-3", "kop-a-4"],
            html.Split("<h2 id=\"").Skip(1).Take(4).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]));
        Assert.Contains("<h2 id=\"kop-a-40001\">A</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_lists_say_in_words_what_is_done()
    {
        var html = Body("- [x] een\n- [ ] twee\n");

        Assert.Contains("aria-label=\"klaar:\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"nog te doen:\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_have_header_cells_and_no_inline_style()
    {
        var html = Body("| a | b |\n| :-: | --: |\n| c | **d** |\n");

        Assert.Contains("<th scope=\"col\" class=\"is-centred\">a</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"is-number\"><strong>d</strong></td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_link_to_and_fro()
    {
        var html = Body("Tekst[^a].\n\n[^a]: Noot.\n");

        Assert.Contains("<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\" aria-label=\"Voetnoot 1\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#fnref:1\" class=\"footnote-back-ref\" aria-label=\"Terug naar de tekst bij voetnoot 1\">", html, StringComparison.Ordinal);
        Assert.Contains("id=\"fn:1\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![een [link](https://x.nl) en <https://y.nl> \"aanhaling\"](../media/f.jpg)", "een link en https://y.nl &quot;aanhaling&quot;")]
    [InlineData("![noot[^a]](../media/f.jpg)\n\n[^a]: Noot.", "noot")]
    public void The_text_of_a_picture_never_holds_tags(string markdown, string alt)
    {
        var html = ContentSetText.WithCase(body: markdown + "\n").With("media/f.jpg", "foto").Page<CasePage>("praktijken/x/").Body;

        Assert.StartsWith($"<p><img src=\"../../media/f.jpg\" alt=\"{alt}\" loading=\"lazy\" /></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_becomes_a_valid_address()
    {
        var html = ContentSetText.WithCase(body: "[a](<../media/een twee #3.pdf>) [b](../media/een%20twee%20%233.pdf)\n")
            .With("media/een twee #3.pdf", "pdf").Page<CasePage>("praktijken/x/").Body;

        Assert.Equal("<p><a href=\"../../media/een%20twee%20%233.pdf\">a</a> <a href=\"../../media/een%20twee%20%233.pdf\">b</a></p>\n", html);
    }

    [Theory]
    [InlineData("", "SG1301")]
    [InlineData(" \n\n", "SG1301")]
    [InlineData("[ref]: https://x.nl\n", "SG1301")]
    [InlineData("Tekst.\n", "")]
    public void A_body_without_text_is_reported(string body, string code) =>
        Assert.Equal(code, string.Join(' ', ContentSetText.WithCase(body: body).Problems().Select(p => p.Code)));

    [Fact]
    public void The_words_alone_have_no_marks() =>
        Assert.Equal("Kop\nEen link en code.", ContentSetText.WithCase(body: "## Kop\n\nEen *[link](praktijk.md)* en `code`.\n").Only<CaseFile>("x").Head.Body.Text);

    private static string Body(string markdown)
    {
        var set = ContentSetText.WithCase(body: markdown);
        Assert.Empty(set.Lines());
        return set.Page<CasePage>("praktijken/x/").Body;
    }
}
