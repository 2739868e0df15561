using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Markdown;

namespace SiteGen.Portal.Content.Mending;

/// <summary>White space that says nothing: at the end of lines and of the file, and tabs where YAML wants spaces.</summary>
internal static class Tidying
{
    /// <summary>What an editor sees for a tab in front matter.</summary>
    private const string TabInSpaces = "  ";

    /// <summary>The text itself when tidying it would change what it says.</summary>
    public static FileText Tidy(FileText text, bool isMarkdown, ContentLimits limits)
    {
        var decoded = text.Decoded;
        var (frontMatter, body, bodyLine) = (decoded, "", text.Lines.Length + 1);
        if (isMarkdown && FrontMatterSplitter.Split(decoded, out frontMatter, out body, out bodyLine) != FrontMatterSplitter.Outcome.Found)
        {
            return text;
        }

        var kept = LinesToKeep(text, body, bodyLine);
        var lines = text.Lines
            .Select((line, i) => kept.Contains(i) ? line : i < bodyLine - 1 ? WithoutTabs(line.TrimEnd(' ', '\t')) : line.TrimEnd(' ', '\t'))
            .ToImmutableArray();
        var tidied = text with { Lines = lines, Ends = Closed(text.Ends) };
        if (tidied.Lines.SequenceEqual(text.Lines) && tidied.Ends.SequenceEqual(text.Ends))
        {
            return text;
        }

        return MeaningOf(text).IsKeptBy(MeaningOf(tidied)) ? tidied : text;

        Meaning MeaningOf(FileText of)
        {
            var (values, words) = (of.Decoded, "");
            if (isMarkdown)
            {
                FrontMatterSplitter.Split(values, out values, out words, out _);
            }

            return Meaning.Of(values, words, limits);
        }
    }

    /// <summary>Code and HTML show their spaces, and two at the end of a line of text break it there.</summary>
    private static HashSet<int> LinesToKeep(FileText text, string body, int bodyLine)
    {
        if (MarkdownReader.TryParse(body) is not { } document)
        {
            // Nobody knows where its code is.
            return [.. Enumerable.Range(bodyLine - 1, text.Lines.Length - bodyLine + 1)];
        }

        var kept = new HashSet<int>();
        foreach (var block in document.Descendants<LeafBlock>().Where(b => b is CodeBlock or HtmlBlock))
        {
            var last = block.Line + body.AsSpan(block.Span.Start, Math.Max(0, Math.Min(block.Span.Length, body.Length - block.Span.Start))).Count('\n');
            for (var line = block.Line; line <= last; line++)
            {
                kept.Add(bodyLine - 1 + line);
            }
        }

        for (var i = bodyLine - 1; i + 1 < text.Lines.Length; i++)
        {
            if (text.Lines[i].EndsWith("  ", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(text.Lines[i])
                && !string.IsNullOrWhiteSpace(text.Lines[i + 1]))
            {
                kept.Add(i);
            }
        }

        return kept;
    }

    private static string WithoutTabs(string line)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        return line[..indent].Replace("\t", TabInSpaces, StringComparison.Ordinal) + line[indent..];
    }

    /// <summary>The last line ends as the first does.</summary>
    private static ImmutableArray<string> Closed(ImmutableArray<string> ends) =>
        ends is [.., ""] ? ends.SetItem(ends.Length - 1, ends.Length > 1 ? ends[0] : "\n") : ends;
}
