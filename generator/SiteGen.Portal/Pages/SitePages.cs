using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Search;

namespace SiteGen.Portal.Pages;

/// <summary>All pages of the site, by address in ordinal order, and the media that they use.</summary>
public sealed record SitePages(SiteView Site, ImmutableArray<IPage> Pages, ImmutableArray<SourceFile> Media)
{
    /// <summary>What visitors can find, worked out when it is asked for.</summary>
    public required Func<SearchContent> Search { get; init; }
}
