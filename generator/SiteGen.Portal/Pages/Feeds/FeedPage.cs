using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Feeds;

/// <summary>An Atom feed (RFC 4287) of cases; never empty.</summary>
/// <param name="About">Relative address of the page of which this is the feed.</param>
/// <param name="Updated">RFC 3339: that of the newest entry.</param>
public sealed record FeedPage(PageHead Head, string About, string Updated, ImmutableArray<FeedEntry> Entries) : IPage;
