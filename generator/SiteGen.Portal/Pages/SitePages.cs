using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages;

/// <summary>All pages of the site, by address in ordinal order, and the media that they use.</summary>
public sealed record SitePages(SiteView Site, ImmutableArray<IPage> Pages, ImmutableArray<SourceFile> Media);
