namespace SiteGen.Tests.Portal.Pages;

public class AddressChecksTests
{
    [Theory]
    [InlineData("/oud/")]
    [InlineData("/praktijken/oud/")]
    [InlineData("/regios/achterhoek/oud/")]
    [InlineData("/instroom/")]
    public void An_address_that_nobody_has_is_free(string alias) =>
        Assert.Empty(ContentSetText.WithCase($"aliases: {alias}").Lines());

    [Theory]
    [InlineData("/zoeken/")]
    [InlineData("/Zoeken/")]
    [InlineData("/praktijken/")]
    [InlineData("/data/cases.json/")]
    [InlineData("/assets/x/")]
    [InlineData("/feed.xml/")]
    [InlineData("/sitemap.xml/")]
    [InlineData("/404.html/")]
    [InlineData("/index.html/")]
    [InlineData("/praktijken/pagina/2/")]
    [InlineData("/regios/achterhoek/buddy/")]
    [InlineData("/themas/instroom/feed.xml/")]
    [InlineData("/themas/instroom/praktijken/")]
    public void An_address_of_the_portal_itself_is_reserved(string alias) =>
        Assert.Equal(["cases/x.md:8:10 SG2002"], ContentSetText.WithCase($"aliases: {alias}").Found());

    [Fact]
    public void A_free_page_may_not_take_a_reserved_name() =>
        Assert.Equal(["pages/vragen.md:1:1 SG2002"], ContentSetText.Base.With("pages/vragen.md", "---\ntitle: Vragen\n---\nTekst.\n").Found());

    [Fact]
    public void A_clash_is_reported_on_every_file_and_names_all_the_others()
    {
        var set = ContentSetText.WithCase("aliases: /over/")
            .With("pages/over.md", "---\ntitle: Over\n---\nTekst.\n")
            .With("themes/y.md", ContentSetText.Item("Y", "aliases: /Over/"));

        Assert.Equal(
            [
                "content/cases/x.md:8:10: error SG2001: het adres /over/ is al van content/pages/over.md en content/themes/y.md; kies een ander adres",
                "content/pages/over.md:1:1: error SG2001: het adres /over/ is al van content/cases/x.md en content/themes/y.md; kies een ander adres",
                "content/themes/y.md:4:10: error SG2001: het adres /Over/ is al van content/cases/x.md en content/pages/over.md; kies een ander adres",
            ],
            set.Lines());
    }

    [Fact]
    public void Two_files_may_not_share_an_alias_with_a_page_of_a_section() =>
        Assert.Equal(
            ["regions/achterhoek.md:1:1 SG2001", "themes/y.md:4:10 SG2001"],
            ContentSetText.Base.With("themes/y.md", ContentSetText.Item("Y", "aliases: /regios/achterhoek/")).Found());

    [Fact]
    public void An_item_that_is_not_shown_claims_no_address()
    {
        var set = ContentSetText.WithCase("aliases: /over/").With("pages/over.md", "---\ntitle: Over\ndraft: true\n---\nTekst.\n");

        Assert.Empty(set.Lines());
        Assert.Equal(2, (set with { Options = set.Options with { WithDrafts = true } }).Lines().Count());
    }

    [Fact]
    public void An_alias_becomes_a_redirect_page_and_a_line_in_redirects()
    {
        var urls = ContentSetText.WithCase("aliases: /oud/").Pages().Value.Pages.Select(p => p.Head.Url);

        Assert.Contains("oud/", urls);
        Assert.Contains("_redirects", urls);
        Assert.DoesNotContain("_redirects", ContentSetText.Base.Pages().Value.Pages.Select(p => p.Head.Url));
    }

    [Theory]
    [InlineData("/praktijken/", "")]
    [InlineData("/praktijken/praktijk/", "")]
    [InlineData("https://voorbeeld.nl", "")]
    [InlineData("http://voorbeeld.nl", "")]
    [InlineData("/bestaat-niet/", "site.yml:8:10 SG2003")]
    public void A_link_in_the_menu_leads_to_a_page(string url, string place)
    {
        var site = System.Text.Encoding.UTF8.GetString(ContentSetText.Base.Files["site.yml"].Bytes.Span);
        var set = ContentSetText.Base.With("site.yml", $"{site}menu:\n  - title: Link\n    url: {url}\n");

        Assert.Equal(place, string.Join(' ', set.Found()));
    }
}
