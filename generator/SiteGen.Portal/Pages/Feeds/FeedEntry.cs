using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Feeds;

/// <param name="Url">Relative to the root of the site; its absolute address is the id of the entry.</param>
/// <param name="Updated">RFC 3339.</param>
/// <param name="Themes">Titles.</param>
public sealed record FeedEntry(string Title, string Url, string Updated, string Summary, ImmutableArray<string> Themes);
