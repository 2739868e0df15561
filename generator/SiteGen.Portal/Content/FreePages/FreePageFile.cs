namespace SiteGen.Portal.Content.FreePages;

/// <summary>A page of its own, such as the colophon; lives at <c>/SLUG/</c>.</summary>
public sealed record FreePageFile : IContentItem
{
    public required ItemHead Head { get; init; }

    /// <summary>Place in the menu at the foot of the site; not in it without one.</summary>
    public int? Menu { get; init; }
}
