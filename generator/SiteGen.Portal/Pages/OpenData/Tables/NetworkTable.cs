using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Networks;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Networks.NetworkFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class NetworkTable
{
    public static DataTable Table { get; } = new(ItemKind.Network, "Netwerken", "Netwerken van scholen, bedrijven en overheden: wat voor netwerk het is en waar het werkt.")
    {
        Fields = DataTable.FieldsOf<NetworkFile>(
            Text("title", n => n.Head.Title),
            Text("summary", n => n.Summary),
            Text("kind", n => n.Kind),
            Slugs("programme", ItemKind.Programme, n => n.Programmes),
            Text("website", n => n.Website),
            Slugs("region", ItemKind.Region, n => n.Regions),
            Number("lat", n => n.Location?.Latitude),
            Number("lon", n => n.Location?.Longitude),
            Object("contact", n => n.Contact, DataParts.Contact),
            Objects("figures", n => n.Figures, DataParts.Figure)),
    };
}
