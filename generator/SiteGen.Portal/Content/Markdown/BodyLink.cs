namespace SiteGen.Portal.Content.Markdown;

/// <summary>What a link in a body turns out to point at.</summary>
internal abstract record BodyLink
{
    /// <param name="Anchor">As typed after <c>#</c>; empty for the page itself.</param>
    public sealed record ToItem(ItemId Target, string Anchor) : BodyLink;

    /// <param name="Path">Inside the content folder.</param>
    public sealed record ToMedia(string Path) : BodyLink;

    public sealed record ToOutside(string Url) : BodyLink;

    public sealed record WithoutScheme : BodyLink;

    public sealed record OutsideContent : BodyLink;

    public sealed record NotAllowed : BodyLink;
}
