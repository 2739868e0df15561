using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages;

/// <summary>What pages know besides the items: the site itself and the day of the build.</summary>
internal sealed record PageContext(SiteFile Site, DateOnly Today);
