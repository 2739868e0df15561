using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Finds an item by what people call it: its slug, or its title.</summary>
internal sealed class ItemNames
{
    private readonly Dictionary<(ItemKind Kind, string Name), string> _slugs = [];

    /// <param name="memo">Remembers what the files gave for who reads them again.</param>
    public static ItemNames In(ImportPortal portal, ContentMemo memo)
    {
        var names = new ItemNames();
        var known = KnownSlugs.In(portal.Files);
        foreach (var kind in ContentTypes.All.Select(t => t.Kind))
        {
            foreach (var slug in known.Of(kind))
            {
                names._slugs.TryAdd((kind, slug), slug);
            }
        }

        foreach (var head in ContentReader.Read(portal.Files, portal.Folder, portal.Options, memo).Value?.Items.Select(i => i.Head) ?? [])
        {
            names._slugs.TryAdd((head.Id.Kind, Slug.From(head.Title)), head.Id.Slug);
        }

        return names;
    }

    public bool Has(ItemKind kind, string typed) => _slugs.ContainsKey((kind, Slug.From(typed)));

    /// <summary>What was typed when there is no such item, so that the check can say so.</summary>
    public string Of(ItemKind kind, string typed) => _slugs.GetValueOrDefault((kind, Slug.From(typed)), typed);
}
