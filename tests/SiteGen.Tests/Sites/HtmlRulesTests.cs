namespace SiteGen.Tests.Sites;

/// <summary>A rule that finds nothing proves nothing unless it can find something.</summary>
public class HtmlRulesTests
{
    [Theory]
    [InlineData("Names", "<blink>a</blink>", "unknown element <blink>a</blink>")]
    [InlineData("Names", "<p align=left>a</p>", "attribute align on <p align=\"left\">a</p>")]
    [InlineData("Names", "<input type=checkbox autocomplete=off>", "nothing to complete in <input type=\"checkbox\" autocomplete=\"off\">")]
    [InlineData("Nesting", "<ul><p>a</p></ul>", "p in ul")]
    [InlineData("Nesting", "<ul>a</ul>", "text in ul")]
    [InlineData("Nesting", "<div><li>a</li></div>", "li in div")]
    [InlineData("Nesting", "<h2><div>a</div></h2>", "div in h2")]
    [InlineData("Nesting", "<a href=x><span><button>a</button></span></a>", "button in a")]
    [InlineData("Nesting", "<header><div><footer>a</footer></div></header>", "footer in a header or footer")]
    [InlineData("Lists", "<ul></ul>", "nothing in <ul></ul>")]
    [InlineData("Lists", "<dl><dt>a</dt></dl>", "terms without values or the other way round in <dl><dt>a</dt></dl>")]
    [InlineData("Lists", "<dl><div><dd>a</dd></div></dl>", "terms without values or the other way round in <div><dd>a</dd></div>")]
    [InlineData("Lists", "<dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt></dl>", "groups and bare terms in <dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt></dl>")]
    [InlineData("Lists", "<dl><dt>a</dt><dd>b</dd><dt>a</dt><dd>c</dd></dl>", "term 'a' 2 times in one list")]
    [InlineData("Parts", "<details>a</details>", "details without one summary first")]
    [InlineData("Parts", "<table><tr><th>a</th></tr><tr><td>b</td><td>c</td></tr></table>", "table with rows of 1, 2 cells")]
    [InlineData("Parts", "<table><tr><td>a</td></tr></table>", "table without headings")]
    [InlineData("Parts", "<time>gisteren</time>", "no moment in <time>gisteren</time>")]
    [InlineData("Ids", "<p id=a></p><p id=a></p>", "id a 2 times")]
    [InlineData("Ids", "<p aria-labelledby='b c' id=b></p>", "aria-labelledby names 'c', which is not there")]
    [InlineData("Headings", "<main><h1>a</h1><h3>b</h3></main>", "h3 after h1: b")]
    [InlineData("Headings", "<main></main>", "0 times h1")]
    [InlineData("Headings", "<main><h1> </h1></main>", "empty h1")]
    [InlineData("Texts", "<img src=x>", "no alt on <img src=\"x\">")]
    [InlineData("Texts", "<a href=x><img src=y alt=''></a>", "nothing to read in <a href=\"x\"><img src=\"y\" alt=\"\"></a>")]
    [InlineData("Inline", "<p style='color: red'>a</p>", "style on <p style=\"color: red\">a</p>")]
    [InlineData("Inline", "<p onclick=a()>a</p>", "onclick on <p onclick=\"a()\">a</p>")]
    [InlineData("Inline", "<script>a()</script>", "inline script")]
    [InlineData("ThirdParties", "<img src='//a.nl/b.png' alt=''>", "img gets //a.nl/b.png")]
    [InlineData("ThirdParties", "<script src='HTTPS://a.nl/b.js'></script>", "script gets HTTPS://a.nl/b.js")]
    public void A_page_that_breaks_a_rule_is_named(string rule, string body, string expected)
    {
        var page = BuiltPage.Parse("x.html", $"<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><body>{body}");

        var found = Rule(rule)(page);

        Assert.Equal([expected], found);
    }

    [Fact]
    public void A_page_that_is_not_html_has_parse_errors()
    {
        var page = BuiltPage.Parse("x.html", "<!doctype html><p><div></p>");

        Assert.NotEmpty(page.ParseErrors);
    }

    private static Func<BuiltPage, IEnumerable<string>> Rule(string name) => name switch
    {
        nameof(HtmlRules.Names) => HtmlRules.Names,
        nameof(HtmlRules.Nesting) => HtmlRules.Nesting,
        nameof(HtmlRules.Lists) => HtmlRules.Lists,
        nameof(HtmlRules.Parts) => HtmlRules.Parts,
        nameof(HtmlRules.Ids) => HtmlRules.Ids,
        nameof(HtmlRules.Headings) => HtmlRules.Headings,
        nameof(HtmlRules.Texts) => HtmlRules.Texts,
        nameof(HtmlRules.Inline) => HtmlRules.Inline,
        nameof(HtmlRules.ThirdParties) => HtmlRules.ThirdParties,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
