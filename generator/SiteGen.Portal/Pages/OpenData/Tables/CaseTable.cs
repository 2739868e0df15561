using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Cases.CaseFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class CaseTable
{
    public static DataTable Table { get; } = new(ItemKind.Case, "Praktijken", "Goede praktijken en projecten: waar het is, met wie, waarover het gaat en wat het heeft opgeleverd.")
    {
        Fields = DataTable.FieldsOf<CaseFile>(
            Text("title", c => c.Head.Title),
            Text("summary", c => c.Summary),
            Text("kind", c => c.Kind),
            Slugs("region", ItemKind.Region, c => c.Regions),
            Slugs("theme", ItemKind.Theme, c => c.Themes),
            Slugs("programme", ItemKind.Programme, c => c.Programmes),
            Object("contact", c => c.Contact, DataParts.Contact),
            Texts("education", c => c.Education),
            Texts("partners", c => c.Partners),
            Text("status", c => c.Status),
            Date("start", c => c.Start),
            Date("end", c => c.End),
            Day("updated", c => c.Updated),
            Day("reviewed", c => c.Reviewed),
            Texts("results", c => c.Results),
            Objects("figures", c => c.Figures, DataParts.Figure),
            Slugs("answers", ItemKind.Question, c => c.Answers),
            Object("image", c => c.Image, [DataOf<Picture>.Media("src", p => p.Path), DataOf<Picture>.Text("alt", p => p.Alt)])),
    };
}
