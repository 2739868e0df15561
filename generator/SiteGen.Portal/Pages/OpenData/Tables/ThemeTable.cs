using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Themes;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Themes.ThemeFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class ThemeTable
{
    public static DataTable Table { get; } = new(ItemKind.Theme, "Thema's", "De onderwerpen waarop alles is ingedeeld, met wat eronder valt.")
    {
        Fields = DataTable.FieldsOf<ThemeFile>(
            Text("title", t => t.Head.Title),
            Text("summary", t => t.Summary),
            Texts("covers", t => t.Covers)),
    };
}
