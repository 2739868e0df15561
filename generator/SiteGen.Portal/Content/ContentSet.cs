using System.Collections.Immutable;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Content;

/// <summary>All valid content of a run, drafts and expired items included.</summary>
/// <param name="Items">By type, then by slug in ordinal order.</param>
/// <param name="Media">Files in <c>media/</c>, by path.</param>
public sealed record ContentSet(SiteFile Site, ImmutableArray<IContentItem> Items, ImmutableArray<SourceFile> Media)
{
    /// <summary>In the order of the files; also of files with errors.</summary>
    public ImmutableArray<OutsideLink> OutsideLinks { get; init; } = [];

    /// <summary>What editors keep for the search.</summary>
    public SearchWords Search { get; init; } = SearchWords.None;
}
