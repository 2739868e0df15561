using System.Collections.Immutable;

namespace SiteGen.Commands;

/// <param name="Urls">From the root of the site, with a slash in front.</param>
/// <param name="Problem">Why there is no list, in Dutch.</param>
internal sealed record UrlList(ImmutableArray<string> Urls, string? Problem = null);
