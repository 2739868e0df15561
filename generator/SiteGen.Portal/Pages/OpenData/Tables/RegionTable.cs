using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using static SiteGen.Portal.Pages.OpenData.DataOf<SiteGen.Portal.Content.Regions.RegionFile>;

namespace SiteGen.Portal.Pages.OpenData.Tables;

internal static class RegionTable
{
    public static DataTable Table { get; } = new(ItemKind.Region, "Regio's", "Regio's en provincies: waar ze liggen, welke hulp ze zoeken, welke hulp ze bieden en hun cijfers.")
    {
        Fields = DataTable.FieldsOf<RegionFile>(
            Text("title", r => r.Head.Title),
            Text("summary", r => r.Summary),
            Text("kind", r => r.Kind),
            Texts("province", r => r.Provinces),
            Number("lat", r => r.Location?.Latitude),
            Number("lon", r => r.Location?.Longitude),
            Texts("places", r => r.Places),
            Object("contact", r => r.Contact, DataParts.Contact),
            Slugs("networks", ItemKind.Network, r => r.Networks),
            Texts("challenges", r => r.Challenges),
            Slugs("offers", ItemKind.Theme, r => r.Offers),
            Slugs("seeks", ItemKind.Theme, r => r.Seeks),
            Object("buddy", r => r.Buddy, [DataOf<BuddyDesk>.YesNo("open", b => b.Open), DataOf<BuddyDesk>.Slugs("with", ItemKind.Region, b => b.With)]),
            Objects("figures", r => r.Figures, DataParts.Figure)),
    };
}
