using System.Text;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.KnowledgeMap;

namespace SiteGen.Tests.Portal.Pages.KnowledgeMap;

public class KnowledgeMapPagesTests
{
    /// <summary>
    /// Two regions in a province and two themes. West has two practices on lassen, one of them on zagen too, and an
    /// answered question; Oost asks one open question on zagen and offers lassen.
    /// </summary>
    private static readonly ContentSetText Content = ContentSetText.Base
        .Without("cases/praktijk.md").Without("questions/vraag.md").Without("regions/achterhoek.md").Without("themes/instroom.md")
        .With("themes/lassen.md", ContentSetText.Item("Lassen"))
        .With("themes/zagen.md", ContentSetText.Item("=Zagen"))
        .With("regions/utrecht.md", ContentSetText.Item("Utrecht", "kind: provincie\nprovince: utrecht"))
        .With("regions/west.md", ContentSetText.Item("West", "kind: regio\nprovince: utrecht\nseeks: zagen"))
        .With("regions/oost.md", ContentSetText.Item("Oost", "kind: regio\nprovince: utrecht\noffers: lassen"))
        .With("cases/een.md", Case("Een", "west", "[lassen]"))
        .With("cases/twee.md", Case("Twee", "west", "[lassen, zagen]"))
        .With("questions/open.md", Question("Waarmee?", "oost", "zagen", "open"))
        .With("questions/dicht.md", Question("Waarom?", "west", "zagen", "beantwoord"));

    [Fact]
    public void A_cell_counts_practices_and_open_questions_of_a_region_on_a_theme()
    {
        var page = Content.Page<KnowledgeMapPage>("kenniskaart/");

        Assert.Equal(
            [
                "Utrecht: Lassen 2 praktijken | =Zagen 1 praktijk, 1 open vraag",
                "Oost: Lassen kan anderen helpen | =Zagen 1 open vraag",
                "West: Lassen 2 praktijken | =Zagen 1 praktijk, zoekt hulp",
            ],
            page.Groups.SelectMany(g => g.Rows).Select(r =>
                $"{r.Title}: {string.Join(" | ", r.Cells.Zip(page.Columns).Select(c => $"{c.Second.Title} {c.First.Text}"))}"));
    }

    [Fact]
    public void A_practice_with_two_themes_and_a_province_counts_once_in_the_totals()
    {
        var page = Content.Page<KnowledgeMapPage>("kenniskaart/");

        Assert.Equal(["Utrecht 2 1 0", "Oost 0 1 0", "West 2 0 0"], page.Groups.SelectMany(g => g.Rows).Select(r => $"{r.Title} {r.Practices} {r.Questions} {r.White}"));
        Assert.Equal(["Lassen 2 0 0", "=Zagen 1 1 0"], page.Columns.Select(c => $"{c.Title} {c.Practices} {c.Questions} {c.White}"));
    }

    [Fact]
    public void A_white_spot_is_counted_and_leads_to_who_can_help()
    {
        var content = Content.With("regions/noord.md", ContentSetText.Item("Noord", "kind: regio"));

        var noord = content.Page<KnowledgeMapPage>("kenniskaart/").Groups.SelectMany(g => g.Rows).Single(r => r.Title == "Noord");
        var page = (KnowledgeRegionPage)content.Pages().Value.Pages.Single(p => p.Head.Url == "kenniskaart/noord/").Made;

        Assert.Equal(2, noord.White);
        Assert.Equal("kenniskaart/noord/#thema-lassen", noord.Cells[0].Url);
        Assert.Empty(page.Themes);
        Assert.Equal(["West 2"], page.White.Single(t => t.Id == "thema-lassen").Elsewhere.Select(l => $"{l.Title} {l.Count}"));
    }

    [Fact]
    public void The_same_is_there_as_csv_with_formulas_made_harmless()
    {
        var page = Content.Page<FilePage>("kenniskaart/kenniskaart.csv");
        var lines = Encoding.UTF8.GetString(page.Bytes.Span).Split("\r\n");

        Assert.Equal("\uFEFFregio,regio_naam,soort,thema,thema_naam,praktijken,biedt_hulp,open_vragen,zoekt_hulp", lines[0]);
        Assert.Contains("west,West,regio,lassen,Lassen,2,nee,0,nee", lines);
        Assert.Contains("""oost,Oost,regio,zagen,"'=Zagen",0,nee,1,nee""", lines);
        Assert.Equal((1 + (3 * 2), ""), (lines.Length - 1, lines[^1]));
    }

    [Fact]
    public void Without_themes_there_is_no_kenniskaart_and_no_link_to_it()
    {
        var pages = ContentSetText.Base.Without("cases/praktijk.md").Without("questions/vraag.md").Without("themes/instroom.md").Pages().Value;

        Assert.DoesNotContain(pages.Pages, p => p.Head.Url.StartsWith(Routes.KnowledgeMap, StringComparison.Ordinal));
        Assert.DoesNotContain(pages.Site.Views, v => v.Url == Routes.KnowledgeMap);
    }

    private static string Case(string title, string region, string theme) =>
        $"---\ntitle: {title}\nsummary: Kort.\nregion: {region}\ntheme: {theme}\ncontact:\n  organisation: School\n---\nTekst.\n";

    private static string Question(string title, string region, string theme, string status) =>
        $"---\ntitle: {title}\nregion: {region}\ntheme: {theme}\nstatus: {status}\n---\nTekst.\n";
}
