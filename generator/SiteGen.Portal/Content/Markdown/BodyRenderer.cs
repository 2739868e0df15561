using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>Writes body HTML and leaves slots for addresses inside the site.</summary>
internal sealed class BodyRenderer(MarkdownPipeline pipeline, BodyText text, ItemId item, FileFindings findings)
{
    private readonly StringBuilder _html = new(text.Markdown.Length * 3 / 2);
    private readonly ImmutableArray<BodySlot>.Builder _slots = ImmutableArray.CreateBuilder<BodySlot>();
    private int _tables;

    public (string Html, ImmutableArray<BodySlot> Slots) Render(
        MarkdownDocument document, Dictionary<HeadingBlock, (int Order, BodyHeading Heading)> headings)
    {
        using var writer = new StringWriter(_html) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        Replace<HeadingRenderer, HeadingBlock>(renderer, (r, block) => WriteHeading(r, block, headings[block].Heading));
        Replace<LinkInlineRenderer, LinkInline>(renderer, WriteLink);
        Replace<AutolinkInlineRenderer, AutolinkInline>(renderer, WriteAutolink);
        Replace<HtmlBlockRenderer, HtmlBlock>(renderer, WriteHtmlBlock);
        Replace<HtmlInlineRenderer, HtmlInline>(renderer, (r, html) => r.WriteEscape(html.Tag));
        Replace<HtmlTaskListRenderer, TaskList>(renderer, WriteTask);
        Replace<HtmlTableRenderer, Table>(renderer, (r, table) => BodyTable.Write(r, table, ++_tables));
        Replace<HtmlFootnoteLinkRenderer, FootnoteLink>(renderer, (r, link) =>
        {
            if (!IsInLink(link))
            {
                BodyFootnotes.WriteLink(r, link);
            }
        });
        renderer.Render(document);
        return (_html.ToString(), _slots.ToImmutable());
    }

    private static void Replace<TRenderer, TNode>(HtmlRenderer renderer, Action<HtmlRenderer, TNode> write)
        where TRenderer : IMarkdownObjectRenderer
        where TNode : MarkdownObject
    {
        if (renderer.ObjectRenderers.FindExact<TRenderer>() is { } old)
        {
            renderer.ObjectRenderers.Remove(old);
        }

        renderer.ObjectRenderers.Insert(0, new Writer<TNode>(write));
    }

    private static void WriteHeading(HtmlRenderer renderer, HeadingBlock block, BodyHeading heading)
    {
        renderer.EnsureLine();
        renderer.Write($"<h{heading.Level} id=\"").WriteEscape(heading.Id).Write("\">");
        renderer.WriteLeafInline(block);
        renderer.Write($"</h{heading.Level}>\n");
    }

    private static void WriteHtmlBlock(HtmlRenderer renderer, HtmlBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<p>").WriteEscape(block.Lines.ToString()).Write("</p>\n");
    }

    private static void WriteTask(HtmlRenderer renderer, TaskList task) => renderer.Write(task.Checked
        ? "<span class=\"task task--done\" role=\"img\" aria-label=\"klaar:\"></span>"
        : "<span class=\"task\" role=\"img\" aria-label=\"nog te doen:\"></span>");

    private void WriteAutolink(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var at = text.Place(link.Span.Start + 1, link.Url.Length);
        if (BodyLinkResolver.Resolve(url, item) is not BodyLink.ToOutside)
        {
            findings.Report(MarkdownProblems.LinkNotAllowed(at, link.Url));
            return;
        }

        findings.LeadOutside(url, at);
        if (IsInLink(link))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">").WriteEscape(link.Url).Write("</a>");
    }

    /// <summary>HTML has no link within a link.</summary>
    private static bool IsInLink(Inline inline) =>
        inline.Parent is { } parent && (parent is LinkInline || IsInLink(parent));

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.Url ?? "";
        var known = link.UrlSpan.Length > 0 ? link.UrlSpan : link.Span;
        var at = text.Place(known.Start, known.Length);
        if (link.IsImage)
        {
            WriteImage(renderer, link, url, at);
            return;
        }

        switch (BodyLinkResolver.Resolve(url, item))
        {
            case BodyLink.ToItem to:
                findings.Refer(new Reference(to.Target, at, to.Anchor.Length > 0 ? to.Anchor : null));
                AddSlot(BodySlotKind.LinkOpen, to.Target, to.Anchor);
                renderer.WriteChildren(link);
                AddSlot(BodySlotKind.LinkClose, to.Target, "");
                return;
            case BodyLink.ToOutside to:
                findings.LeadOutside(to.Url, at);
                renderer.Write("<a href=\"").WriteEscapeUrl(to.Url).Write("\">");
                break;
            case BodyLink.ToMedia to:
                findings.Use(new MediaUse(to.Path, at));
                renderer.Write("<a href=\"");
                AddSlot(BodySlotKind.MediaAddress, item, to.Path);
                renderer.Write("\">");
                break;
            case var wrong:
                Report(wrong, url, at);
                return;
        }

        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, string url, Diagnostics.SourceSpan at)
    {
        if (BodyLinkResolver.Resolve(url, item) is not BodyLink.ToMedia media)
        {
            findings.Report(IsElsewhere(url) ? MarkdownProblems.ExternalPicture(at) : ContentProblems.NotAMediaPath(at, url));
            return;
        }

        findings.Use(new MediaUse(media.Path, at));
        renderer.Write("<img src=\"");
        AddSlot(BodySlotKind.MediaAddress, item, media.Path);
        renderer.Write("\" alt=\"");
        renderer.WriteEscape(PlainText.Of(link));
        renderer.Write("\" loading=\"lazy\" />");
    }

    private static bool IsElsewhere(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) || url.Contains(':', StringComparison.Ordinal) || url.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private void Report(BodyLink wrong, string url, Diagnostics.SourceSpan at) => findings.Report(wrong switch
    {
        BodyLink.WithoutScheme => MarkdownProblems.LinkWithoutScheme(at, url),
        BodyLink.OutsideContent => MarkdownProblems.LinkOutsideContent(at, url),
        _ => MarkdownProblems.LinkNotAllowed(at, url),
    });

    private void AddSlot(BodySlotKind kind, ItemId target, string value) =>
        _slots.Add(new BodySlot(_html.Length, kind, target, value));

    private sealed class Writer<TNode>(Action<HtmlRenderer, TNode> write) : HtmlObjectRenderer<TNode>
        where TNode : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, TNode node) => write(renderer, node);
    }
}
