using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>The words of Markdown without its marks; blocks are separated by a line break.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder(document.Span.Length);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock code)
            {
                text.Append(code.Lines.ToString()).Append('\n');
            }
            else if (block.Inline is not null)
            {
                Append(block.Inline, text);
                text.Append('\n');
            }
        }

        return text.ToString().Trim();
    }

    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is not null)
        {
            Append(block.Inline, text);
        }

        return text.ToString().Trim();
    }

    public static string Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                AutolinkInline auto => text.Append(auto.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                HtmlInline html => text.Append(html.Tag),
                _ => text,
            };
            if (inline is ContainerInline inner)
            {
                Append(inner, text);
            }
        }
    }
}
