namespace SiteGen.Portal.Pages.Maps;

/// <summary>A province on a map.</summary>
/// <param name="Path">The <c>d</c> of an SVG path.</param>
/// <param name="Label">The middle of its name; null when the map has no room for it, or no names.</param>
/// <param name="Url">Its portrait; null when it has none.</param>
/// <param name="Own">It is what the map is about.</param>
public sealed record MapShape(string Slug, string Title, string Path, SheetPoint? Label, string? Url, bool Own);
