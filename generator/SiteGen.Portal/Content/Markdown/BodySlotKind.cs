namespace SiteGen.Portal.Content.Markdown;

public enum BodySlotKind
{
    /// <summary>The opening tag of a link to an item.</summary>
    LinkOpen,

    /// <summary>Its closing tag.</summary>
    LinkClose,

    /// <summary>The address of a file in <c>media/</c>, inside an attribute.</summary>
    MediaAddress,
}
