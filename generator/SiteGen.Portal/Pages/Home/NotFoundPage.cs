using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Home;

public sealed record NotFoundPage(PageHead Head) : IPage;
