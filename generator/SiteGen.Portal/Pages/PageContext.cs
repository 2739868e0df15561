using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages;

/// <summary>What pages are made with besides the items.</summary>
internal sealed record PageContext(SiteFile Site, DateOnly Today);
