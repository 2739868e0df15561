using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>A table with what it is filled from.</summary>
/// <param name="BaseUrl">Address of the site, ending in a slash.</param>
internal sealed record DataExport(DataTable Table, Catalogue Catalogue, string BaseUrl)
{
    /// <summary>In the order of their slugs, so that a new one moves no other.</summary>
    public IEnumerable<IContentItem> Items => Catalogue.Items(Table.Kind);

    public string AddressOf(IContentItem item) => BaseUrl + Routes.To(item.Head.Id);

    public DataValue? Read(DataField<IContentItem> field, IContentItem item) => field.Read(item, Catalogue);
}
