using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Quality;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>What can be told from the text alone: raw HTML, unfinished text, tables beyond the limit.</summary>
internal static partial class MarkdownChecks
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
                    ReportHeading(literal, text, findings);
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

    private static void ReportHeading(LiteralInline literal, BodyText text, FileFindings findings)
    {
        if (literal is { PreviousSibling: null, Parent.ParentBlock: ParagraphBlock, Content.CurrentChar: '#' }
            && GluedHeading().Match(literal.Content.ToString()) is { Success: true } heading)
        {
            var signs = heading.Groups["signs"].Value;
            findings.Report(MarkdownProblems.HeadingWithoutSpace(text.Place(literal.Span.Start, signs.Length), signs, heading.Groups["text"].Value));
        }
    }

    /// <summary>One sign with a word behind it may be a tag.</summary>
    [GeneratedRegex(@"^(?<signs>#{2,6})(?<text>\p{L}.*)$")]
    private static partial Regex GluedHeading();
}
