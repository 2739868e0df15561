using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Free;

internal static class FreePages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue) => catalogue.FreePages.Select(page =>
    {
        var head = Heads.OfItem(page.Head, null, "page.html");
        return new FreePage(head, BodyHtml.On(head.Url, page.Head.Body, catalogue), page.Head.Sources);
    });
}
