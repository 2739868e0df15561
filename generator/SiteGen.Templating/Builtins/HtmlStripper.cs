using System.Text;

namespace SiteGen.Templating.Builtins;

/// <summary>Removes tags, comments and the content of scripts and styles, in one pass.</summary>
internal static class HtmlStripper
{
    public static string Strip(string html)
    {
        var builder = new StringBuilder(html.Length);
        var index = 0;
        while (index < html.Length)
        {
            if (html[index] != '<' || !IsMarkup(html, index))
            {
                builder.Append(html[index++]);
                continue;
            }

            index = EndOfMarkup(html, index);
        }

        return builder.ToString();
    }

    private static bool IsMarkup(string html, int index) =>
        index + 1 < html.Length && (char.IsAsciiLetter(html[index + 1]) || html[index + 1] is '/' or '!' or '?');

    private static int EndOfMarkup(string html, int index)
    {
        var rest = html.AsSpan(index);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->", index);
        }

        var end = EndOfTag(html, index);
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
        {
            return EndOfTag(html, After(html, "</script", end) - 1);
        }

        return rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase)
            ? EndOfTag(html, After(html, "</style", end) - 1)
            : end;
    }

    private static int After(string html, string marker, int index)
    {
        var found = html.IndexOf(marker, index, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + marker.Length;
    }

    /// <summary>A <c>&gt;</c> between quotes does not end the tag.</summary>
    private static int EndOfTag(string html, int index)
    {
        var quote = '\0';
        for (; index < html.Length; index++)
        {
            var c = html[index];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return index + 1;
            }
        }

        return html.Length;
    }
}
