using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Conventions;

/// <summary>Stands at an old address and leads to the new one.</summary>
public sealed record RedirectPage(PageHead Head, Link Target) : IPage;
