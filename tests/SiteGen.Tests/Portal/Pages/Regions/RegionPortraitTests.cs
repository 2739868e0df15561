using SiteGen.Portal.Pages.Regions;

namespace SiteGen.Tests.Portal.Pages.Regions;

public class RegionPortraitTests
{
    [Fact]
    public void A_thin_portrait_says_what_is_missing_and_where_to_read_how_to_add_it()
    {
        var page = ContentSetText.Base
            .With("pages/voor-redacteuren.md", "---\ntitle: Voor redacteuren\n---\n## Regioportret\n\nTekst.\n")
            .Page<RegionPage>("regios/achterhoek/");

        Assert.Equal(
            ["contact", "lat, lon", "places", "networks", "challenges", "offers", "seeks", "figures"],
            page.Gaps!.Parts.Select(p => p.Key));
        Assert.Equal("voor-redacteuren/#kop-regioportret", page.Gaps.HandbookUrl);
    }

    [Fact]
    public void A_portrait_that_lacks_little_says_nothing_of_it()
    {
        const string Full = "kind: regio\nlat: 52.1\nlon: 6.3\nplaces: Doetinchem\nchallenges: Ver weg.\noffers: instroom\nseeks: instroom\nfigures:\n  - label: a\n    value: 1";

        Assert.Null(ContentSetText.Base.With("regions/achterhoek.md", ContentSetText.Item("Achterhoek", Full)).Page<RegionPage>("regios/achterhoek/").Gaps);
    }

    [Fact]
    public void An_agenda_shows_how_far_its_actions_are()
    {
        const string Agenda = """
            region: achterhoek
            priorities:
              - title: Samen
                theme: instroom
                actions:
                  - title: Een
                    status: klaar
                  - title: Twee
                    status: bezig
              - title: Later
                actions:
                  - title: Drie
                    status: open
                  - title: Vier
            """;

        var agenda = Assert.Single(ContentSetText.Base.With("agendas/a.md", ContentSetText.Item("Agenda", Agenda)).Page<RegionPage>("regios/achterhoek/").Agendas);

        Assert.Equal("4 acties: 1 klaar, 1 bezig, 1 open, 1 stand niet bekend", agenda.Stand);
        Assert.Equal((250, 250), (agenda.DoneWidth, agenda.BusyWidth));
    }

    [Fact]
    public void Meetings_that_come_stand_apart_from_those_that_were()
    {
        var page = ContentSetText.Base
            .With("events/was.md", ContentSetText.Item("Was", "date: 2024-05-12\nregion: achterhoek"))
            .With("events/later.md", ContentSetText.Item("Later", "date: 2024-06-01\nregion: achterhoek"))
            .With("events/vandaag.md", ContentSetText.Item("Vandaag", "date: 2024-05-13\nregion: achterhoek"))
            .Page<RegionPage>("regios/achterhoek/");

        Assert.Equal(["Vandaag", "Later"], page.Events.Coming.Select(e => e.Title));
        Assert.Equal(["Was"], page.Events.Past.Select(e => e.Title));
    }
}
