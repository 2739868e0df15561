namespace SiteGen.Portal.Content.Markdown;

/// <param name="Anchor">What a link writes after <c>#</c>.</param>
/// <param name="Id">The anchor with its prefix, as it stands in the HTML.</param>
public sealed record BodyHeading(int Level, string Anchor, string Id, string Text);
