using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content;

/// <summary>What a folder of content holds: its keys, and how a file becomes a record.</summary>
/// <param name="Folder">Name of the folder inside the content folder.</param>
/// <param name="Singular">The Dutch noun, for messages.</param>
/// <param name="Plural">More of them.</param>
/// <param name="IsNeuter">Whether the noun goes with "het", so that "onbekend" gets no -e.</param>
public sealed record ContentType(ItemKind Kind, string Folder, string Singular, string Plural, bool IsNeuter)
{
    /// <summary>All keys, in the order in which an editor meets them.</summary>
    public required ImmutableArray<Field> Fields { get; init; }

    /// <summary>The key under which a new item gets the day on which it was made.</summary>
    public Field? MadeOn { get; init; }

    /// <summary>The headings that the text of an item usually has.</summary>
    public ImmutableArray<string> Outline { get; init; } = [];

    internal Func<FieldReader, ItemHead, IContentItem> Read { get; init; } =
        (_, _) => throw new InvalidOperationException("a content type says how it is read");
}
