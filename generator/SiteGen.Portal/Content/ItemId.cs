namespace SiteGen.Portal.Content;

/// <summary>Names one item; the slug is its file name without <c>.md</c>.</summary>
public readonly record struct ItemId(ItemKind Kind, string Slug);
