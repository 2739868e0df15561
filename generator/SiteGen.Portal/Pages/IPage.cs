using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>A page as its template sees it.</summary>
public interface IPage
{
    PageHead Head { get; }
}
