using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SiteGen.Links;

/// <summary>Visits pages on other sites: many sites at once, each site one page at a time. The edge to the network.</summary>
internal sealed class LinkVisitor(LinkOptions options) : IDisposable
{
    private const int MostRedirects = 10;

    /// <summary>Longer than any site may make a check wait.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Says of a request that it may go to this machine, because the link itself names it.</summary>
    public static readonly HttpRequestOptionsKey<bool> OwnMachine = new("own-machine");

    private readonly HttpClient _client = new(GuardedConnection.Handler()) { Timeout = options.Timeout };

    /// <returns>Each address with what its visit came to; which site answered first does not show.</returns>
    public IReadOnlyDictionary<string, LinkVisit> Visit(IEnumerable<string> urls)
    {
        var visits = new ConcurrentDictionary<string, LinkVisit>(StringComparer.Ordinal);
        var sites = urls.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(url => new Uri(url)).GroupBy(url => url.IdnHost);
        Parallel.ForEach(sites, new ParallelOptions { MaxDegreeOfParallelism = options.Sites }, site =>
        {
            foreach (var url in site)
            {
                visits[url.OriginalString] = VisitOften(url);
                Thread.Sleep(options.Pause);
            }
        });
        return visits;
    }

    public void Dispose() => _client.Dispose();

    private LinkVisit VisitOften(Uri url)
    {
        var wait = options.Backoff;
        for (var attempt = 1; ; attempt++, wait *= 2)
        {
            var (visit, retryAfter) = VisitOnce(url);
            var mayPass = visit.Outcome == LinkOutcome.NoAnswer || visit.Status == (int)HttpStatusCode.TooManyRequests;
            if (!mayPass || attempt >= options.Tries)
            {
                return visit;
            }

            var asked = retryAfter is { } seconds && seconds > wait ? seconds : wait;
            Thread.Sleep(asked < LongestWait ? asked : LongestWait);
        }
    }

    /// <summary>Asks for the head; a site that knows only whole pages gets asked for one, of which nothing is read.</summary>
    private (LinkVisit Visit, TimeSpan? RetryAfter) VisitOnce(Uri url)
    {
        try
        {
            var first = Follow(url, HttpMethod.Head);
            return first.Visit.Outcome is LinkOutcome.Good or LinkOutcome.Moved || first.RetryAfter is not null
                ? first
                : Follow(url, HttpMethod.Get);
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException or IOException or SocketException)
        {
            return (Explain(cause), null);
        }
    }

    private (LinkVisit Visit, TimeSpan? RetryAfter) Follow(Uri link, HttpMethod method)
    {
        var (at, forGood) = (link, true);
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            using var request = new HttpRequestMessage(method, at);
            request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
            request.Headers.TryAddWithoutValidation("Accept", "text/html, */*");
            request.Headers.TryAddWithoutValidation("Accept-Language", "nl, en;q=0.5");
            request.Options.Set(OwnMachine, PublicNetwork.NamesOwnMachine(link));
            using var answer = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            var status = (int)answer.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308) || answer.Headers.Location is not { } location)
            {
                return (Judge(status, hops > 0 && forGood ? at : null), answer.Headers.RetryAfter?.Delta);
            }

            forGood &= status is 301 or 308;
            at = new Uri(at, location);
            if (at.IsLoopback && !PublicNetwork.NamesOwnMachine(link))
            {
                return (new LinkVisit(LinkOutcome.NotPublic), null);
            }

            if (at.Scheme is not ("http" or "https"))
            {
                return (new LinkVisit(LinkOutcome.NoAnswer, status, "de pagina stuurt door naar iets anders dan een webpagina"), null);
            }
        }

        return (new LinkVisit(LinkOutcome.NoAnswer, 0, "de pagina stuurt steeds weer door"), null);
    }

    private static LinkVisit Judge(int status, Uri? target) => status switch
    {
        >= 200 and < 400 when target is not null => new(LinkOutcome.Moved, status, target.AbsoluteUri),
        >= 200 and < 400 => new(LinkOutcome.Good, status),
        404 or 410 => new(LinkOutcome.Gone, status),
        >= 500 => new(LinkOutcome.NoAnswer, status, $"de site geeft een storing ({status})"),
        _ => new(LinkOutcome.Refused, status),
    };

    private static LinkVisit Explain(Exception cause)
    {
        for (var inner = cause; inner is not null; inner = inner.InnerException)
        {
            if (inner is PrivateAddressException)
            {
                return new(LinkOutcome.NotPublic);
            }
        }

        return new(LinkOutcome.NoAnswer, 0, cause switch
        {
            OperationCanceledException => "de site antwoordt niet op tijd",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "er is geen site met die naam",
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => "er is geen site met die naam",
            HttpRequestException { InnerException: AuthenticationException } => "het certificaat van de site klopt niet",
            _ => "de site antwoordt niet",
        });
    }
}
