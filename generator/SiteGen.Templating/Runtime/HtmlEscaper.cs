using System.Buffers;

namespace SiteGen.Templating.Runtime;

/// <summary>Makes a text harmless for the place in the HTML where it is printed.</summary>
internal static class HtmlEscaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> SpecialUnquoted = SearchValues.Create("&<>\"'`= \t\r\n\f/");
    private static readonly SearchValues<char> SpecialTrusted = SearchValues.Create("<>\"'");
    private static readonly SearchValues<char> SafeStyle =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 #%.,_-");

    private static readonly SearchValues<char> SafeName =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>False when no text may stand in this place.</summary>
    public static bool TryWrite(Utf8Output output, ReadOnlySpan<char> text, HtmlPlace place)
    {
        switch (place)
        {
            case HtmlPlace.Script or HtmlPlace.QuotedScript:
                return text.IsEmpty;
            case HtmlPlace.Tag:
                output.WriteText(text);
                return !text.ContainsAnyExcept(SafeName) && !text.StartsWith("on", StringComparison.OrdinalIgnoreCase);
            case HtmlPlace.Style or HtmlPlace.QuotedStyle:
                output.WriteText(text);
                return !text.ContainsAnyExcept(SafeStyle);
            case HtmlPlace.UnquotedAttribute or HtmlPlace.UnquotedUrlStart or HtmlPlace.UnquotedUrlNext:
                Write(output, text, SpecialUnquoted);
                return true;
            default:
                Write(output, text, Special);
                return true;
        }
    }

    /// <summary>Trusted HTML keeps its markup in text; in an attribute its quotes must not end the value.</summary>
    public static void WriteTrusted(Utf8Output output, ReadOnlySpan<char> html, HtmlPlace place)
    {
        switch (place)
        {
            case HtmlPlace.QuotedAttribute or HtmlPlace.QuotedUrlStart or HtmlPlace.QuotedUrlNext:
            case HtmlPlace.QuotedStyle or HtmlPlace.QuotedScript:
                Write(output, html, SpecialTrusted);
                break;
            case HtmlPlace.UnquotedAttribute or HtmlPlace.UnquotedUrlStart or HtmlPlace.UnquotedUrlNext:
                Write(output, html, SpecialUnquoted);
                break;
            default:
                output.WriteText(html);
                break;
        }
    }

    /// <summary>A scheme that runs code or carries a document, however it is spelled.</summary>
    public static bool IsUnsafeUrl(ReadOnlySpan<char> url)
    {
        Span<char> scheme = stackalloc char[16];
        var length = 0;
        foreach (var c in url)
        {
            if (c <= ' ' || char.IsControl(c))
            {
                continue;
            }

            if (c == ':')
            {
                return scheme[..length] is "javascript" or "vbscript" or "data";
            }

            if (length == scheme.Length || !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }

            scheme[length++] = char.ToLowerInvariant(c);
        }

        return false;
    }

    /// <summary>After another value a colon could complete a scheme.</summary>
    public static bool CompletesScheme(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':';
    }

    /// <summary>For text that becomes part of trusted HTML.</summary>
    public static string Escape(string text) => text.AsSpan().IndexOfAny(Special) < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>What must be escaped in places that take any text; null for places that look at the text first.</summary>
    public static SearchValues<char>? SpecialIn(HtmlPlace place) => place switch
    {
        HtmlPlace.Text or HtmlPlace.Comment or HtmlPlace.QuotedAttribute => Special,
        HtmlPlace.UnquotedAttribute => SpecialUnquoted,
        _ => null,
    };

    public static void Write(Utf8Output output, ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (true)
        {
            var index = text.IndexOfAny(special);
            if (index < 0)
            {
                output.WriteText(text);
                return;
            }

            output.WriteText(text[..index]);
            output.Write(Entity(text[index]));
            text = text[(index + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        '`' => "&#96;"u8,
        '=' => "&#61;"u8,
        ' ' => "&#32;"u8,
        '/' => "&#47;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '\f' => "&#12;"u8,
        _ => "&#13;"u8,
    };
}
