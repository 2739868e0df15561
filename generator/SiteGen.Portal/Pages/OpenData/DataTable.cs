using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>What is published of one content type, key by key, in the order in which an editor meets them.</summary>
/// <param name="Title">For people.</param>
/// <param name="Description">What is in it, in one sentence.</param>
internal sealed record DataTable(ItemKind Kind, string Title, string Description)
{
    /// <summary>Before these come the slug and the address of the page.</summary>
    public required ImmutableArray<DataField<IContentItem>> Fields { get; init; }

    public string Folder => ContentTypes.Of(Kind).Folder;

    public string JsonUrl => $"{Routes.Data}{Folder}.json";

    public string CsvUrl => $"{Routes.Data}{Folder}.csv";

    public static ImmutableArray<DataField<IContentItem>> FieldsOf<T>(params ReadOnlySpan<DataField<T>> fields)
        where T : IContentItem
    {
        var all = ImmutableArray.CreateBuilder<DataField<IContentItem>>(fields.Length + 1);
        foreach (var field in fields)
        {
            all.Add(new(field.Key, (item, catalogue) => field.Read((T)item, catalogue)));
        }

        all.Add(DataOf<IContentItem>.Objects("sources", i => i.Head.Sources, DataParts.Source));
        return all.MoveToImmutable();
    }
}
