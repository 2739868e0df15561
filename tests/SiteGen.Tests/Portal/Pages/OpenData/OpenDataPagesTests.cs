using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.OpenData;

namespace SiteGen.Tests.Portal.Pages.OpenData;

public class OpenDataPagesTests
{
    [Fact]
    public void The_page_lists_a_file_for_each_type_that_has_something()
    {
        var page = ContentSetText.Base.Page<OpenDataPage>("data/");

        Assert.Equal(
            [
                "Praktijken: 1 praktijk, data/cases.json, data/cases.csv", "Regio's: 1 regio, data/regions.json, data/regions.csv",
                "Thema's: 1 thema, data/themes.json, data/themes.csv", "Programma's: 1 programma, data/programmes.json, data/programmes.csv",
                "Vragen: 1 vraag, data/questions.json, data/questions.csv",
            ],
            page.Tables.Select(t => $"{t.Title}: {t.Count}, {t.JsonUrl}, {t.CsvUrl}"));
        Assert.Equal(["kenniskaart/kenniskaart.csv"], page.Others.Select(o => o.Url));
    }

    [Fact]
    public void Every_page_links_to_it() => Assert.Equal(Routes.Data, ContentSetText.Base.Pages().Value.Site.OpenData?.Url);

    [Fact]
    public void Without_content_there_is_no_open_data_and_no_link_to_it()
    {
        var empty = ContentSetText.Base.Files.Keys.Where(f => f != "site.yml").Aggregate(ContentSetText.Base, (set, file) => set.Without(file));

        Assert.DoesNotContain(empty.Pages().Value.Pages, p => p.Head.Url.StartsWith(Routes.Data, StringComparison.Ordinal));
        Assert.Null(empty.Pages().Value.Site.OpenData);
    }
}
