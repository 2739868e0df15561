namespace SiteGen.Portal.Content.Markdown;

/// <summary>
/// Links of which the address or the title in brackets does not end. Markdig looks for the end of each up to the end of
/// the paragraph: a few cost nothing, thousands take minutes.
/// </summary>
internal static class EndlessLinks
{
    public const int Most = 100;

    /// <summary>Nearly every address is shorter; a few that are longer do no harm.</summary>
    private const int Near = 2_000;

    /// <summary>Where the bracket of the first one opens, when there are more than <see cref="Most"/>.</summary>
    public static int? FindTooMany(string markdown)
    {
        int? first = null;
        var count = 0;
        for (var at = Next(markdown, 0); at >= 0; at = Next(markdown, at + 1))
        {
            var rest = markdown.AsSpan(at + 2);
            if (rest.Length > Near && !Ends(rest[..Near]))
            {
                first ??= at + 1;
                if (++count > Most)
                {
                    return first;
                }
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
            i += near[i] == '\\' ? 1 : 0;
            if (open < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An empty line ends the paragraph, and with it all that is open.</summary>
    private static bool TitleEnds(ReadOnlySpan<char> title)
    {
        if (title.IsEmpty || title[0] is not ('"' or '\'' or '('))
        {
            return true;
        }

        var close = title[0] == '(' ? ')' : title[0];
        for (var i = 1; i < title.Length; i++)
        {
            if (title[i] == close)
            {
                return true;
            }

            i += title[i] == '\\' ? 1 : 0;
        }

        return title.Contains("\n\n", StringComparison.Ordinal) || title.Contains("\r\n\r\n", StringComparison.Ordinal);
    }
}
