using System.Net;
using SiteGen.Links;

namespace SiteGen.Tests.SiteGen.Links;

/// <summary>Against a site on this machine; no test goes to the internet.</summary>
public class LinkVisitorTests
{
    private static readonly LinkOptions Quick = new("proef (+https://portaal.example/)")
    {
        Pause = TimeSpan.Zero, Backoff = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(5),
    };

    [Theory]
    [InlineData(200, "Good 200")]
    [InlineData(404, "Gone 404")]
    [InlineData(410, "Gone 410")]
    [InlineData(403, "Refused 403")]
    [InlineData(429, "Refused 429")]
    [InlineData(500, "NoAnswer 500 de site geeft een storing (500)")]
    public void An_answer_says_how_it_stands_with_the_page(int status, string outcome)
    {
        using var server = new LinkServer().Answer("/x", status);

        Assert.Equal(outcome, Visit(server.At("/x")));
    }

    [Fact]
    public void A_page_is_asked_for_by_its_head_and_who_asks_says_so()
    {
        using var server = new LinkServer().Answer("/x", 200);

        Visit(server.At("/x"));

        Assert.Equal(["HEAD /x"], server.Asked);
        Assert.Equal(["proef (+https://portaal.example/)"], server.UserAgents);
    }

    [Fact]
    public void A_site_that_knows_no_heads_is_asked_for_the_page()
    {
        using var server = new LinkServer().Answer("/x", context => context.Response.StatusCode = context.Request.HttpMethod == "HEAD" ? 405 : 200);

        Assert.Equal("Good 200", Visit(server.At("/x")));
        Assert.Equal(["HEAD /x", "GET /x"], server.Asked);
    }

    [Fact]
    public void A_page_that_moved_for_good_has_a_new_address()
    {
        using var server = new LinkServer().Answer("/a", 301, "/b").Answer("/b", 308, "/c").Answer("/c", 200);

        Assert.Equal($"Moved 200 {server.At("/c")}", Visit(server.At("/a")));
    }

    [Fact]
    public void A_page_that_is_elsewhere_for_a_while_is_good()
    {
        using var server = new LinkServer().Answer("/a", 301, "/b").Answer("/b", 302, "/c").Answer("/c", 200);

        Assert.Equal("Good 200", Visit(server.At("/a")));
    }

    [Fact]
    public void A_page_that_moved_to_nowhere_is_gone()
    {
        using var server = new LinkServer().Answer("/a", 301, "/b").Answer("/b", 404);

        Assert.Equal("Gone 404", Visit(server.At("/a")));
    }

    [Fact]
    public void Redirects_in_a_ring_end()
    {
        using var server = new LinkServer().Answer("/a", 302, "/a");

        Assert.Equal("NoAnswer 0 de pagina stuurt steeds weer door", Visit(server.At("/a")));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public void A_failure_that_passes_is_not_held_against_a_page(int status)
    {
        var asked = 0;
        using var server = new LinkServer().Answer("/x", context => context.Response.StatusCode = Interlocked.Increment(ref asked) <= 2 ? status : 200);

        Assert.Equal("Good 200", Visit(server.At("/x")));
    }

    [Fact]
    public void A_failure_that_stays_is_asked_three_times()
    {
        using var server = new LinkServer().Answer("/x", 503);

        Visit(server.At("/x"));

        Assert.Equal(3, server.Asked.Count(asked => asked == "GET /x"));
    }

    [Fact]
    public void A_site_that_keeps_silent_is_left_alone_in_time()
    {
        using var silence = new ManualResetEventSlim();
        using var server = new LinkServer().Answer("/x", _ => silence.Wait(TimeSpan.FromSeconds(20)));

        var outcome = Visit(Quick with { Timeout = TimeSpan.FromMilliseconds(200), Tries = 1 }, server.At("/x"));
        silence.Set();

        Assert.Equal("NoAnswer 0 de site antwoordt niet op tijd", outcome);
    }

    [Fact]
    public void A_site_that_is_not_there_does_not_answer()
    {
        string gone;
        using (var server = new LinkServer())
        {
            gone = server.At("/x");
        }

        Assert.Equal("NoAnswer 0 de site antwoordt niet", Visit(gone));
    }

    [Fact]
    public void A_site_gets_one_question_at_a_time()
    {
        var (now, most) = (0, 0);
        using var server = new LinkServer();
        var pages = Enumerable.Range(0, 12).Select(i => $"/{i}").ToList();
        pages.ForEach(page => server.Answer(page, _ =>
        {
            var together = Interlocked.Increment(ref now);
            lock (pages)
            {
                most = Math.Max(most, together);
            }

            Thread.Sleep(5);
            Interlocked.Decrement(ref now);
        }));

        using var visitor = new LinkVisitor(Quick);
        var visits = visitor.Visit(pages.Select(page => server.At(page)));

        Assert.Equal(12, visits.Count);
        Assert.Equal(1, most);
    }

    [Fact]
    public void Sites_are_asked_at_the_same_time()
    {
        using var both = new Barrier(2);
        using var server = new LinkServer().Answer("/x", _ => both.SignalAndWait(TimeSpan.FromSeconds(20)));

        using var visitor = new LinkVisitor(Quick with { Timeout = TimeSpan.FromSeconds(30) });
        var visits = visitor.Visit([server.At("/x"), server.At("/x", "localhost")]);

        Assert.All(visits.Values, visit => Assert.Equal(LinkOutcome.Good, visit.Outcome));
    }

    [Fact]
    public void A_redirect_does_not_lead_into_a_private_network()
    {
        using var server = new LinkServer().Answer("/x", 302, "http://10.0.0.1/beheer");

        Assert.Equal("NotPublic 0", Visit(server.At("/x")));
    }

    [Fact]
    public void An_address_that_leads_to_this_machine_by_a_detour_is_not_asked()
    {
        using var server = new LinkServer().Answer("/x", 200);

        Assert.Equal("NotPublic 0", Visit(server.At("/x", "0.0.0.0")));
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void A_public_address_is_one_that_everybody_can_reach(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicNetwork.Has(IPAddress.Parse(address)));

    private static string Visit(string url) => Visit(Quick, url);

    private static string Visit(LinkOptions options, string url)
    {
        using var visitor = new LinkVisitor(options);
        var visit = visitor.Visit([url])[url];
        return $"{visit.Outcome} {visit.Status} {visit.Detail}".TrimEnd();
    }
}
