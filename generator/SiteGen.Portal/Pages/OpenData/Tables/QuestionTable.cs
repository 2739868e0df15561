using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Questions;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Questions.QuestionFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class QuestionTable
{
    public static DataTable Table { get; } = new(ItemKind.Question, "Vragen", "Vragen van regio's, met de praktijken die kunnen helpen.")
    {
        Fields = DataTable.FieldsOf<QuestionFile>(
            Text("title", q => q.Head.Title),
            Text("organisation", q => q.Organisation),
            Slugs("region", ItemKind.Region, q => q.Regions),
            Slugs("theme", ItemKind.Theme, q => q.Themes),
            Text("status", q => q.Status),
            Slugs("answers", ItemKind.Case, q => q.Answers)),
    };
}
