using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Programmes;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Programmes.ProgrammeFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class ProgrammeTable
{
    public static DataTable Table { get; } = new(ItemKind.Programme, "Programma's", "Programma's en regelingen waar praktijken en netwerken onder vallen.")
    {
        Fields = DataTable.FieldsOf<ProgrammeFile>(
            Text("title", p => p.Head.Title),
            Text("summary", p => p.Summary),
            Text("website", p => p.Website),
            Object("contact", p => p.Contact, DataParts.Contact),
            Date("start", p => p.Start),
            Date("end", p => p.End)),
    };
}
