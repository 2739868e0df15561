using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Portal.Editing;

/// <summary>The items that a reference may name, for people to choose from.</summary>
public sealed class ItemChoices
{
    private readonly KnownSlugs _known;
    private readonly Dictionary<ItemId, string> _titles;

    private ItemChoices(KnownSlugs known, Dictionary<ItemId, string> titles) => (_known, _titles) = (known, titles);

    public static ItemChoices In(ImportPortal portal)
    {
        var items = ContentReader.Read(portal.Files, portal.Folder, portal.Options).Value?.Items ?? [];
        return new(KnownSlugs.In(portal.Files), items.ToDictionary(item => item.Head.Id, item => item.Head.Title));
    }

    /// <summary>Ordered by title. An item with errors has no title yet and is called by its slug.</summary>
    public ImmutableArray<(string Slug, string Title)> Of(ItemKind kind) =>
    [
        .. _known.Of(kind)
            .Select(slug => (Slug: slug, Title: _titles.GetValueOrDefault(new ItemId(kind, slug), slug)))
            .OrderBy(choice => DutchOrder.Of(choice.Title)),
    ];
}
