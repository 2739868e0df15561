using SiteGen.Indexing;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Buddies;
using BuddyRegion = SiteGen.Portal.Buddies.BuddyRegion;

namespace SiteGen.Tests.Portal.Pages.Buddies;

public class BuddyRegionsTests
{
    [Fact]
    public void The_size_of_a_region_is_the_figure_of_the_latest_year_also_when_it_runs_over_years()
    {
        var region = Only(ContentSetText.Base.With(
            "regions/achterhoek.md",
            ContentSetText.Item("Achterhoek", "kind: regio\nfigures:\n  - {label: leerlingen, value: 10, year: 2017}\n  - {label: leerlingen, value: 20, year: 2015-2018}")));

        Assert.Equal(20, region.Sizes["leerlingen"]);
    }

    [Fact]
    public void A_programme_that_is_not_shown_leaves_no_trace_in_how_far_a_region_is()
    {
        const string Case = "programme: sterk-techniek\nstatus: lopend";
        var shown = ContentSetText.WithCase(Case);
        var hidden = shown.With("programmes/sterk-techniek.md", ContentSetText.Item("Sterk Techniek", "draft: true"));

        Assert.NotEmpty(Only(shown).Phases);
        Assert.Empty(Only(hidden).Phases);
    }

    private static BuddyRegion Only(ContentSetText text)
    {
        var content = text.Content();
        var shown = content.Items.Where(i => i.Head.IsShownOn(text.Options.Today, text.Options.WithDrafts));
        return Assert.Single(BuddyRegions.Of(Catalogue.Of([.. shown], text.Options.Today), new StaticSearchIndexer().Analysis(content.Search)));
    }
}
