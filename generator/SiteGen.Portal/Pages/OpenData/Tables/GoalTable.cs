using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Goals;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Goals.GoalFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class GoalTable
{
    public static DataTable Table { get; } = new(ItemKind.Goal, "Doelen", "Doelen van programma's: wat men wilde bereiken en wat er is bereikt.")
    {
        Fields = DataTable.FieldsOf<GoalFile>(
            Text("title", g => g.Head.Title),
            Number("number", g => g.Number),
            Slugs("programme", ItemKind.Programme, g => g.Programmes),
            Slugs("theme", ItemKind.Theme, g => g.Themes),
            Texts("targets", g => g.Targets),
            Texts("achieved", g => g.Achieved),
            Slugs("cases", ItemKind.Case, g => g.Cases),
            Objects("figures", g => g.Figures, DataParts.Figure)),
    };
}
