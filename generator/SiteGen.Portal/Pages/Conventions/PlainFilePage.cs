using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary>A file for machines that needs nothing but what the site says of itself.</summary>
public sealed record PlainFilePage(PageHead Head) : IPage;
