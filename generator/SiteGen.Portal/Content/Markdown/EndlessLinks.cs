namespace SiteGen.Portal.Content.Markdown;

/// <summary>
/// Links of which the address or the title in brackets does not end. Markdig looks for the end of each up to the end of
/// the paragraph, so that thousands of them take minutes.
/// </summary>
internal static class EndlessLinks
{
    /// <summary>No address comes near.</summary>
    private const int Longest = 2_000;

    /// <summary>Where the bracket of the first one opens; null when there is none.</summary>
    public static int? Find(string markdown)
    {
        for (var at = Next(markdown, 0); at >= 0; at = Next(markdown, at + 1))
        {
            var rest = markdown.AsSpan(at + 2);
            if (rest.Length > Longest && !Ends(rest[..Longest]))
            {
                return at + 1;
            }
        }

        return null;
    }

    private static int Next(string markdown, int from) => markdown.IndexOf("](", from, StringComparison.Ordinal);

    private static bool Ends(ReadOnlySpan<char> near)
    {
        var open = 0;
        for (var i = 0; i < near.Length; i++)
        {
            if (char.IsWhiteSpace(near[i]))
            {
                return TitleEnds(near[i..].TrimStart());
            }

            open += near[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An empty line ends the paragraph, and with it all that is open.</summary>
    private static bool TitleEnds(ReadOnlySpan<char> title) =>
        title.IsEmpty
        || title[0] is not ('"' or '\'' or '(')
        || title[1..].Contains(title[0] == '(' ? ')' : title[0])
        || title.Contains("\n\n", StringComparison.Ordinal)
        || title.Contains("\r\n\r\n", StringComparison.Ordinal);
}
