using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Rendering;

/// <summary>The names that every template can use.</summary>
/// <param name="Root">The way from this page to the root of the site; stands before every address.</param>
internal sealed record PageModel(SiteView Site, string Root, PageHead Head, IPage Page);
