namespace SiteGen.Portal.Content.Markdown;

/// <summary>A place in body HTML that is filled in when the page around it is known.</summary>
/// <param name="Offset">Position in the HTML, in UTF-16 units.</param>
/// <param name="Target">The item that a link leads to; not used for media.</param>
/// <param name="Value">The id of the heading for a link (empty: the page), the path for media.</param>
public sealed record BodySlot(int Offset, BodySlotKind Kind, ItemId Target, string Value);
