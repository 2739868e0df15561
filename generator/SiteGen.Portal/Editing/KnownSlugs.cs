using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing;

/// <summary>
/// The items of a portal by name. Taken from the names of the files, so that it is right also while some of them
/// have errors.
/// </summary>
public sealed class KnownSlugs
{
    private readonly FrozenDictionary<ItemKind, ImmutableArray<string>> _byKind;

    private KnownSlugs(FrozenDictionary<ItemKind, ImmutableArray<string>> byKind) => _byKind = byKind;

    public static KnownSlugs In(ImmutableArray<SourceFile> files) => new(files
        .Select(file => file.Path.Split('/'))
        .Where(parts => parts.Length == 2 && parts[1].EndsWith(".md", StringComparison.Ordinal) && parts[1] != "README.md")
        .Select(parts => (Type: ContentTypes.OfFolder(parts[0]), Slug: parts[1][..^".md".Length]))
        .Where(item => item.Type is not null && Slug.IsValid(item.Slug))
        .GroupBy(item => item.Type!.Kind, item => item.Slug)
        .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray()));

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Of(ItemKind kind) => _byKind.GetValueOrDefault(kind, []);
}
