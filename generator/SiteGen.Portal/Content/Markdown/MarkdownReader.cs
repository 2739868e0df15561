using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>Markdown to HTML with slots; checks links, headings and limits on the way.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipelineBuilder DefaultBuilder = Builder(new ContentLimits().MarkdownDepth);

    private static readonly MarkdownPipeline DefaultPipeline = DefaultBuilder.Build();

    public static MarkdownBody Read(BodyText text, ItemId item, FileFindings findings)
    {
        if (ForbiddenCharacters.Find(text.Markdown, out var at) is { } codePoint)
        {
            findings.Report(MarkdownProblems.ForbiddenCharacter(text.Place(at, 1), codePoint));
        }

        if (TooCostly(text) is { } problem)
        {
            findings.Report(problem);
            return MarkdownBody.Empty;
        }

        try
        {
            return ReadDocument(text, item, findings);
        }
        catch (ArgumentException fault) when (fault.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig's way to say that the nesting limit is passed, while reading blocks or while writing what is in them.
            findings.Report(MarkdownProblems.TooDeep(findings.Path, findings.Limits.MarkdownDepth));
            return MarkdownBody.Empty;
        }
    }

    /// <summary>Null for a text that goes beyond the usual limits, which reading it reports.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return TooCostly(new BodyText(markdown, "", 1)) is null ? Markdig.Markdown.Parse(markdown, DefaultPipeline) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text as plain HTML, to tell whether two texts say the same; null as for <see cref="TryParse"/>.</summary>
    public static string? TryRender(string markdown)
    {
        try
        {
            return TryParse(markdown)?.ToHtml(DefaultPipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What Markdig needs minutes for: a text that is wrong in thousands of places.</summary>
    private static Diagnostic? TooCostly(BodyText text) =>
        EndlessLinks.FindTooMany(text.Markdown) is { } bracket ? MarkdownProblems.EndlessLinks(text.Place(bracket, 1), EndlessLinks.Most)
        : LinkDefinitions.FindTooMany(text.Markdown) is { } line ? MarkdownProblems.TooManyDefinitions(text.Place(line), LinkDefinitions.Most)
        : null;

    private static MarkdownBody ReadDocument(BodyText text, ItemId item, FileFindings findings)
    {
        var pipeline = PipelineFor(findings.Limits);
        var document = Markdig.Markdown.Parse(text.Markdown, pipeline);
        var headings = BodyHeadings.Read(document, text, findings);
        MarkdownChecks.Report(document, text, findings);
        var (html, slots) = new BodyRenderer(pipeline, text, item, findings).Render(document, headings);
        if (string.IsNullOrWhiteSpace(html))
        {
            findings.Report(MarkdownProblems.EmptyBody(findings.Path));
            return MarkdownBody.Empty;
        }

        var anchors = headings.Values.OrderBy(h => h.Order).Select(h => h.Heading).ToImmutableArray();
        return new MarkdownBody(html, slots, anchors, PlainText.Of(document));
    }

    private static MarkdownPipeline PipelineFor(ContentLimits limits) =>
        limits.MarkdownDepth == DefaultBuilder.MaximumNestingDepth ? DefaultPipeline : Builder(limits.MarkdownDepth).Build();

    private static MarkdownPipelineBuilder Builder(int depth)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UsePreciseSourceLocation();
        builder.MaximumNestingDepth = depth;
        return builder;
    }
}
