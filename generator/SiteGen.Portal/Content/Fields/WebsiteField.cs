namespace SiteGen.Portal.Content.Fields;

internal static class WebsiteField
{
    public static Field<string> Website { get; } = new("website", "Website", AddressShapes.Web, "Adres van de website: begint met https://");
}
