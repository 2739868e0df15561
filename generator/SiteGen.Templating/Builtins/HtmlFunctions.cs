using System.Net;
using System.Text;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>html</c>, and <c>raw</c>.</summary>
internal static class HtmlFunctions
{
    private const string Unescaped = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'();/?:@&=+$,#";

    /// <summary>What is escaped is trusted: it is not escaped again when it is printed.</summary>
    public static object? Escape(RenderContext context, object? text) =>
        text is null ? null : context.Trust(WebUtility.HtmlEncode(ValueText.Of(text, context)));

    public static object? NewlineToBr(RenderContext context, object? text)
    {
        if (text is null)
        {
            return null;
        }

        var source = ValueText.Of(text, context);
        var safe = context.IsHtml && text is not Runtime.Callable and not Templating.Html ? HtmlEscaper.Escape(source) : source;
        var builder = new StringBuilder(safe.Length + 32);
        for (var index = 0; index < safe.Length; index++)
        {
            var isPair = safe[index] == '\n' && index > 0 && safe[index - 1] == '\r';
            if (safe[index] is '\r' or '\n' && !isPair)
            {
                builder.Append("<br />");
            }

            builder.Append(safe[index]);
        }

        return context.Trust(builder.ToString());
    }

    /// <summary>Marks text as trusted HTML.</summary>
    public static object? Raw(RenderContext context, object? text) =>
        text is null ? null : new Html(ValueText.Of(text, context)) { IsRaw = true };

    public static string? Strip(string? text) => text is null ? null : HtmlStripper.Strip(text);

    public static string? UrlEncode(string? text) => WebUtility.UrlEncode(text);

    /// <summary>Escapes what may not occur in an address and leaves its structure.</summary>
    public static string? UrlEscape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Unescaped.Contains((char)rune.Value))
            {
                builder.Append((char)rune.Value);
            }
            else
            {
                builder.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return builder.ToString();
    }
}
