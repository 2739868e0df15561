using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Links;

/// <summary>What visits say of the links of a site, page by page.</summary>
internal static class LinkReview
{
    /// <summary>The addresses to visit; the site itself is checked by every build.</summary>
    public static ImmutableArray<string> Addresses(ImmutableArray<OutsideLink> links, string baseUrl) =>
    [
        .. links.Select(l => Address(l.Url)).OfType<string>()
            .Where(url => !url.StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase) && url + "/" != baseUrl)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public static ImmutableArray<Diagnostic> Report(ImmutableArray<OutsideLink> links, IReadOnlyDictionary<string, LinkVisit> visits) =>
        [.. links.Select(link => Report(link, visits)).OfType<Diagnostic>()];

    private static Diagnostic? Report(OutsideLink link, IReadOnlyDictionary<string, LinkVisit> visits) =>
        Address(link.Url) is not { } address || !visits.TryGetValue(address, out var visit) ? null : visit.Outcome switch
        {
            LinkOutcome.Moved => LinkProblems.PageMoved(link.At, link.Url, visit.Detail + Fragment(link.Url)),
            LinkOutcome.Gone => LinkProblems.PageGone(link.At, link.Url, visit.Status),
            LinkOutcome.Refused => LinkProblems.NotAllowedIn(link.At, link.Url, visit.Status),
            LinkOutcome.NoAnswer => LinkProblems.NoAnswer(link.At, link.Url, visit.Detail),
            LinkOutcome.NotPublic => LinkProblems.NotPublic(link.At, link.Url),
            _ => null,
        };

    /// <summary>A place in a page is part of its page; null for what is no address after all.</summary>
    private static string? Address(string url)
    {
        var page = url.Split('#')[0];
        return Uri.TryCreate(page, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? page : null;
    }

    private static string Fragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";
}
