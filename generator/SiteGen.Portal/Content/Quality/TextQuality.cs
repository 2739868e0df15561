using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Markdown;

namespace SiteGen.Portal.Content.Quality;

/// <summary>What in a text leaves its reader with nothing: empty sections, pictures without words, links that say "klik hier".</summary>
internal static class TextQuality
{
    public static void ReportSections(MarkdownDocument document, BodyText text, FileFindings findings)
    {
        // What defines links and footnotes shows nothing where it stands.
        var blocks = document.Where(b => b is not LinkReferenceDefinitionGroup and not Markdig.Extensions.Footnotes.FootnoteGroup).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading
                && (i + 1 == blocks.Count || (blocks[i + 1] is HeadingBlock next && next.Level <= heading.Level)))
            {
                findings.Report(QualityProblems.EmptySection(text.Place(heading.Span.Start, heading.Span.Length)));
            }
        }
    }

    public static void ReportLink(LinkInline link, BodyText text, FileFindings findings)
    {
        var words = PlainText.Of(link);
        var start = link.FirstChild is { Span.Length: > 0 } first ? first.Span.Start : link.Span.Start;
        if (link.IsImage)
        {
            ReportPicture(words, link, text.Place(words.Length > 0 ? start : link.Span.Start, words.Length), findings);
        }
        else if (SayingNothing.AsLink(words))
        {
            findings.Report(QualityProblems.LinkTextSaysNothing(text.Place(start, words.Length), words));
        }
    }

    private static void ReportPicture(string words, LinkInline link, Diagnostics.SourceSpan at, FileFindings findings)
    {
        if (words.Length == 0)
        {
            findings.Report(QualityProblems.PictureWithoutText(at));
        }
        else if (SayingNothing.AsPicture(words, link.Url ?? ""))
        {
            findings.Report(QualityProblems.PictureTextSaysNothing(at, words));
        }
    }
}
