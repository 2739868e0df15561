using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>The text of an item as HTML, with slots where an address depends on the page that shows it.</summary>
/// <param name="Html">Without the slots' tags and addresses.</param>
/// <param name="Slots">In the order in which they are filled in.</param>
/// <param name="Text">The words alone, for excerpts and search.</param>
public sealed record MarkdownBody(
    string Html, ImmutableArray<BodySlot> Slots, ImmutableArray<BodyHeading> Headings, string Text)
{
    public static MarkdownBody Empty { get; } = new("", [], [], "");

    /// <summary>What stands in for a summary where a type has none; null when there is no text.</summary>
    public string? FirstParagraph => Text.Split('\n')[0] is { Length: > 0 } first ? first : null;

    public bool IsEmpty => Html.Length == 0;
}
