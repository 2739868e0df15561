using System.Text;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Concatenation and repetition. Adding to trusted HTML escapes what is not trusted.</summary>
internal static class StringOperators
{
    public static object? Apply(TokenKind operation, object? left, object? right, RenderContext context) => operation switch
    {
        TokenKind.Plus => Concatenate(left, right, context),
        TokenKind.Star when Numbers.IsNumber(right) => Repeat(left, right, context),
        TokenKind.Star when Numbers.IsNumber(left) => Repeat(right, left, context),
        _ => null,
    };

    private static object Concatenate(object? left, object? right, RenderContext context)
    {
        if (context.IsHtml && (left is Html || right is Html))
        {
            return new Html(Checked(Trusted(left, context) + Trusted(right, context), context));
        }

        return Checked(ValueText.Of(left, context) + ValueText.Of(right, context), context);
    }

    private static string Trusted(object? value, RenderContext context) =>
        value is Html html ? html.ToString() : HtmlEscaper.Escape(ValueText.Of(value, context));

    private static string Checked(string text, RenderContext context)
    {
        context.CheckStringSize(text.Length);
        context.CountCharacters(text.Length);
        return text;
    }

    private static object Repeat(object? text, object times, RenderContext context)
    {
        var part = ValueText.Of(text, context);
        var count = Math.Max(0, Numbers.ToLong(times));
        context.CheckStringSize(part.Length == 0 ? 0 : count > int.MaxValue ? int.MaxValue : count * part.Length);
        context.CountCharacters(part.Length * count);
        var repeated = part.Length == 0 ? "" : new StringBuilder().Insert(0, part, (int)count).ToString();
        return text is Html ? new Html(repeated) : repeated;
    }
}
