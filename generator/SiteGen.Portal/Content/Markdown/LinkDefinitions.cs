namespace SiteGen.Portal.Content.Markdown;

/// <summary>
/// Lines such as <c>[naam]: https://…</c>, also in lists and quotes and with the name on more lines. Markdig copies all that
/// follow for each of them.
/// </summary>
internal static class LinkDefinitions
{
    public const int Most = 5_000;

    /// <summary>Where the first line beyond the limit starts; null when there is none.</summary>
    public static int? FindTooMany(string markdown)
    {
        var count = 0;
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            if (markdown.AsSpan(range).Contains("]:", StringComparison.Ordinal) && ++count > Most)
            {
                return range.Start.Value;
            }
        }

        return null;
    }
}
