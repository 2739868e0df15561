using SiteGen.Portal.Pages.Events;

namespace SiteGen.Tests.Portal.Pages.Events;

public class EventPagesTests
{
    private static readonly ContentSetText Content = ContentSetText.Base
        .With("events/eerst.md", ContentSetText.Item("Overleg, 5 maart 2024", "date: 2024-03-05"))
        .With("events/midden.md", ContentSetText.Item("Beurs", "date: 2024-03-06\nend: 2024-03-08"))
        .With("events/laatst.md", ContentSetText.Item("Overleg", "date: 2024-03-09"));

    [Fact]
    public void The_way_to_another_event_names_its_day_once()
    {
        var page = Content.Page<EventPage>("agenda/midden/");

        Assert.Equal("Overleg, 5 maart 2024", page.Previous!.Title);
        Assert.Equal("Overleg (9 maart 2024)", page.Next!.Title);
    }

    [Fact]
    public void A_listing_says_on_which_days_an_event_is()
    {
        var entries = Content.Page<EventListPage>("agenda/").Groups.SelectMany(g => g.Entries);

        Assert.Equal(
            ["9 maart 2024", "6 maart 2024 tot en met 8 maart 2024", "5 maart 2024"],
            entries.Select(e => e.Date?.Text ?? e.Label));
    }
}
