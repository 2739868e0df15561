using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>A page as its template sees it.</summary>
public interface IPage
{
    PageHead Head { get; }

    /// <summary>What the template gets: the page itself, unless it is worked out only when it is asked for.</summary>
    IPage Made => this;
}
