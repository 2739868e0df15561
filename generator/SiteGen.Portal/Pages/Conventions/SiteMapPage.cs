using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary><c>sitemap.xml</c>: all pages that search engines may show.</summary>
public sealed record SiteMapPage(PageHead Head, ImmutableArray<SiteMapEntry> Entries) : IPage;
