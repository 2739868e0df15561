using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Quality;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>What can be told from the text alone: raw HTML, unfinished text, tables beyond the limit.</summary>
internal static class MarkdownChecks
{
    public static void Report(MarkdownDocument document, BodyText text, FileFindings findings)
    {
        TextQuality.ReportSections(document, text, findings);
        var cells = 0;
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock html:
                    findings.Report(MarkdownProblems.RawHtml(text.Place(html.Span.Start), html.Lines.ToString()));
                    break;
                case HtmlInline html:
                    findings.Report(MarkdownProblems.RawHtml(text.Place(html.Span.Start, html.Span.Length), html.Tag));
                    break;
                case LiteralInline literal:
                    ReportToDo(literal, text, findings);
                    break;
                case LinkInline link:
                    TextQuality.ReportLink(link, text, findings);
                    break;
                case TableCell cell when ++cells == findings.Limits.TableCells + 1:
                    findings.Report(MarkdownProblems.TooManyCells(text.Place(cell.Span.Start), findings.Limits.TableCells));
                    break;
            }
        }
    }

    private static void ReportToDo(LiteralInline literal, BodyText text, FileFindings findings)
    {
        var at = literal.Content.AsSpan().IndexOf("TODO", StringComparison.Ordinal);
        if (at >= 0)
        {
            findings.Report(MarkdownProblems.BodyStillToDo(text.Place(literal.Span.Start + at, "TODO".Length)));
        }
    }
}
