using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages;

/// <summary>What pages are made with besides the items.</summary>
/// <param name="Jobs">How many pages are made at the same time.</param>
internal sealed record PageContext(SiteFile Site, DateOnly Today, int Jobs);
