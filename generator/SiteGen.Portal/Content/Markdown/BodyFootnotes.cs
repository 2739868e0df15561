using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>The links to and from footnotes, with words for who can't see where they stand.</summary>
internal static class BodyFootnotes
{
    public static void WriteLink(HtmlRenderer renderer, FootnoteLink link)
    {
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var index = link.Index.ToString(CultureInfo.InvariantCulture);
        renderer.Write(link.IsBackLink
            ? $"<a href=\"#fnref:{index}\" class=\"footnote-back-ref\" aria-label=\"Terug naar de tekst bij voetnoot {number}\">&#8617;</a>"
            : $"<a id=\"fnref:{index}\" href=\"#fn:{number}\" class=\"footnote-ref\" aria-label=\"Voetnoot {number}\"><sup>{number}</sup></a>");
    }
}
