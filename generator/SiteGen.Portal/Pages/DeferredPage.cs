using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>
/// A page that is worked out when its template asks for it: a large site has thousands, of which a preview shows one and
/// a build needs one at a time.
/// </summary>
internal sealed class DeferredPage(PageHead head, Func<PageHead, IPage> make) : IPage
{
    public PageHead Head => head;

    public IPage Made => make(head);
}
