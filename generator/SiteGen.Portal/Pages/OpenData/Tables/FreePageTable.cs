using SiteGen.Portal.Content;
using SiteGen.Portal.Content.FreePages;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.FreePages.FreePageFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class FreePageTable
{
    public static DataTable Table { get; } = new(ItemKind.Page, "Losse pagina's", "Pagina's over dit portaal zelf.")
    {
        Fields = DataTable.FieldsOf<FreePageFile>(
            Text("title", p => p.Head.Title)),
    };
}
