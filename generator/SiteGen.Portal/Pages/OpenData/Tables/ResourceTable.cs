using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Resources;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Resources.ResourceFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class ResourceTable
{
    public static DataTable Table { get; } = new(ItemKind.Resource, "Hulpmiddelen", "Handreikingen, stappenplannen, rapporten en andere hulpmiddelen.")
    {
        Fields = DataTable.FieldsOf<ResourceFile>(
            Text("title", r => r.Head.Title),
            Text("summary", r => r.Summary),
            Text("kind", r => r.Kind),
            Slugs("theme", ItemKind.Theme, r => r.Themes),
            Slugs("programme", ItemKind.Programme, r => r.Programmes),
            Text("website", r => r.Website),
            Media("file", r => r.File),
            Texts("steps", r => r.Steps)),
    };
}
