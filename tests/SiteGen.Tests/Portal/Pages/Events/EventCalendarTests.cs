using System.Text;
using Ical.Net;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Events;

namespace SiteGen.Tests.Portal.Pages.Events;

public class EventCalendarTests
{
    private static readonly ContentSetText Content = ContentSetText.Base
        .With("events/open-dag.md", Event("Open dag, met koffie; en taart", "date: 2024-06-30\nend: 2024-07-01\nplace: Ede, de hal"))
        .With("events/kijkdag.md", Event("Kijkdag", "date: 2024-02-29"))
        .With("events/maand.md", Event("Ergens in mei", "date: 2024-05"))
        .With("events/zonder.md", Event("Zonder datum", ""));

    [Fact]
    public void An_event_is_read_back_as_whole_days_with_its_place_and_page()
    {
        var calendar = Calendar.Load(Text(Content))!;

        Assert.Equal("2.0", calendar.Version);
        Assert.Equal("-//SiteGen//Agenda//NL", calendar.ProductId);
        Assert.Equal(["https://portaal.example/agenda/kijkdag/", "https://portaal.example/agenda/open-dag/"], calendar.Events.Select(e => e.Uid));
        var open = calendar.Events.Last();
        Assert.Equal(("Open dag, met koffie; en taart", "Kort.", "Ede, de hal"), (open.Summary, open.Description, open.Location));
        Assert.Equal("https://portaal.example/agenda/open-dag/", open.Url?.AbsoluteUri);
        Assert.Equal((false, new DateOnly(2024, 6, 30)), (open.Start!.HasTime, open.Start.Date));
        Assert.Equal((false, new DateOnly(2024, 7, 2)), (open.End!.HasTime, open.End.Date));
        Assert.Equal(new DateOnly(2024, 3, 1), calendar.Events.First().End!.Date);
    }

    [Fact]
    public void A_moment_comes_from_version_control_or_from_the_event_and_never_from_a_clock()
    {
        var changed = Content.Changed("events/open-dag.md", new Change(new DateOnly(2024, 5, 1), Contributors: 1));

        Assert.Equal(
            ["DTSTAMP:20240229T000000Z", "DTSTAMP:20240501T000000Z"],
            Text(changed).Split("\r\n").Where(l => l.StartsWith("DTSTAMP", StringComparison.Ordinal)));
        Assert.Equal(Text(changed), Text(changed));
    }

    [Fact]
    public void Lines_end_as_the_standard_asks_and_are_folded_at_75_bytes()
    {
        var text = Text(Content.With("events/lang.md", Event(string.Concat(Enumerable.Repeat("één ", 21)) + "dag", "date: 2024-02-29")));

        var lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, l => l.Contains('\n', StringComparison.Ordinal) || l.Contains('\r', StringComparison.Ordinal));
        Assert.All(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.Contains(lines, l => l.StartsWith(' '));
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void An_event_without_a_day_is_not_in_it_and_the_page_counts_those()
    {
        var page = Content.Page<EventListPage>("agenda/");

        Assert.Equal(("agenda.ics", 2), (page.CalendarUrl, page.WithoutDay));
        Assert.DoesNotContain("Ergens in mei", Text(Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_day_that_is_not_known_does_not_make_an_event_longer()
    {
        var content = ContentSetText.Base.With("events/dag.md", Event("Dag", "date: 2024-06-30\nend: 2024-07"));

        Assert.Equal(new DateOnly(2024, 7, 1), Calendar.Load(Text(content))!.Events.Single().End!.Date);
    }

    [Fact]
    public void Without_an_event_with_a_day_there_is_no_calendar_and_no_link_to_it()
    {
        var content = ContentSetText.Base.With("events/maand.md", Event("Ergens in mei", "date: 2024-05"));

        Assert.DoesNotContain(content.Pages().Value.Pages, p => p.Head.Url == Routes.Calendar);
        Assert.Null(content.Page<EventListPage>("agenda/").CalendarUrl);
    }

    private static string Event(string title, string frontMatter) => ContentSetText.Item($"'{title}'", frontMatter);

    private static string Text(ContentSetText content) => Encoding.UTF8.GetString(content.Page<FilePage>(Routes.Calendar).Bytes.Span);
}
