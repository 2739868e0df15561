using Markdig.Syntax;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>Gives headings their ids and checks that no level is skipped.</summary>
internal static class BodyHeadings
{
    /// <summary>Keeps ids away from names that scripts or the page itself use.</summary>
    private const string IdPrefix = "kop-";

    private const int TitleLevel = 1;

    public static Dictionary<HeadingBlock, (int Order, BodyHeading Heading)> Read(
        MarkdownDocument document, BodyText text, FileFindings findings)
    {
        var headings = new Dictionary<HeadingBlock, (int, BodyHeading)>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var previous = TitleLevel;
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var words = PlainText.Of(block);
            var anchor = Unique(WithoutPrefix(Slug.From(words)), numbers);
            ReportLevel(block, previous, text, findings);
            previous = Math.Max(block.Level, TitleLevel + 1);
            headings[block] = (headings.Count, new BodyHeading(previous, anchor, IdPrefix + anchor, words));
        }

        return headings;
    }

    /// <summary>
    /// The anchor that an editor meant, also when it was copied from the address bar. No anchor starts with the prefix, so
    /// that a heading such as "Kop van Noord" can be named in both ways.
    /// </summary>
    public static string WithoutPrefix(string fragment)
    {
        while (fragment.StartsWith(IdPrefix, StringComparison.Ordinal))
        {
            fragment = fragment[IdPrefix.Length..];
        }

        return fragment;
    }

    public static string IdOf(string fragment) => IdPrefix + WithoutPrefix(fragment);

    private static void ReportLevel(HeadingBlock block, int previous, BodyText text, FileFindings findings)
    {
        var at = text.Place(block.Span.Start, block.Level);
        if (block.Level == TitleLevel)
        {
            findings.Report(MarkdownProblems.HeadingOne(at));
        }
        else if (block.Level > previous + 1)
        {
            findings.Report(MarkdownProblems.HeadingSkipped(at, block.Level, previous + 1));
        }
    }

    /// <param name="numbers">Anchors that are taken, each with the number that its last namesake got.</param>
    private static string Unique(string anchor, Dictionary<string, int> numbers)
    {
        anchor = anchor.Length > 0 ? anchor : "deel";
        var candidate = anchor;
        while (!numbers.TryAdd(candidate, 1))
        {
            candidate = $"{anchor}-{++numbers[anchor]}";
        }

        return candidate;
    }
}
