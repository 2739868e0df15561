using System.Text.RegularExpressions;

namespace SiteGen.Tests.Sites;

[Collection(nameof(BuiltSites))]
public partial class HtmlTests(BuiltSites sites)
{
    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_page_is_parsed_without_errors(string site) =>
        Offenders.AssertNone(Offenders.On(sites.Get(site).Pages, page => page.ParseErrors));

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_element_and_attribute_exists_and_stands_where_it_may(string site) =>
        AssertKept(site, HtmlRules.Names, HtmlRules.Nesting, HtmlRules.Lists, HtmlRules.Parts);

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_id_is_unique_and_every_named_id_is_there(string site) => AssertKept(site, HtmlRules.Ids);

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void Every_page_has_one_title_and_headings_without_gaps(string site) => AssertKept(site, HtmlRules.Headings, HtmlRules.Texts);

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void No_page_has_inline_script_or_style_or_asks_a_third_party(string site) =>
        AssertKept(site, HtmlRules.Inline, HtmlRules.ThirdParties);

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void No_style_sheet_asks_a_third_party(string site)
    {
        var built = sites.Get(site);

        Offenders.AssertNone(built.Files
            .Where(f => f.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(f => Fetched().Matches(built.Read(f)).Select(m => $"{f}: {m.Value}")));
    }

    /// <summary>A visitor copies it, so the layout of a template must not be in it.</summary>
    [Fact]
    public void No_line_of_a_message_begins_with_a_blank()
    {
        var messages = sites.Get(BuiltSites.Real).Pages.SelectMany(p => p.Document.QuerySelectorAll("pre.message")).ToList();

        Assert.NotEmpty(messages);
        Offenders.AssertNone(messages.SelectMany(m => m.TextContent.Split('\n')).Where(line => line.StartsWith(' ')).Distinct());
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void No_two_pages_have_the_same_title(string site) =>
        Offenders.AssertNone(sites.Get(site).Pages
            // Meetings come back under the same name; their dates tell them apart.
            .Where(p => !p.IsRedirect && !p.Url.StartsWith("agenda/", StringComparison.Ordinal))
            .GroupBy(p => p.Document.Title)
            .Where(same => same.Count() > 1)
            .Select(same => $"'{same.Key}': {string.Join(", ", same.Select(p => p.Path))}"));

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void No_two_pages_describe_themselves_alike(string site) =>
        Offenders.AssertNone(sites.Get(site).Pages
            // The pages of one listing are the same thing cut in parts.
            .Where(p => !p.Url.Contains("/pagina/", StringComparison.Ordinal))
            .GroupBy(p => p.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"))
            .Where(same => same.Key is not null && same.Count() > 1)
            .Select(same => $"'{same.Key}': {string.Join(", ", same.Select(p => p.Path))}"));

    private void AssertKept(string site, params Func<BuiltPage, IEnumerable<string>>[] rules) =>
        Offenders.AssertNone(rules.SelectMany(rule => Offenders.On(sites.Get(site).Pages, rule)));

    /// <summary>A style sheet of the site is a file beside the others, so it needs no address of its own.</summary>
    [GeneratedRegex(@"@import[^;]*|url\(\s*[""']?([a-z]+:)?//[^)]*", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}
