using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Language;

/// <summary>
/// Reads the texts of items as a reader would: long sentences, and abbreviations that nobody explains. For who asks; it
/// parses every text again.
/// </summary>
public static class LanguageReview
{
    private const int MostWords = 25;

    /// <param name="words">What the portal itself explains by its synonyms needs no explanation on every page.</param>
    public static ImmutableArray<Diagnostic> Report(ImmutableArray<SourceFile> files, SearchWords words, int jobs)
    {
        var explained = words.Synonyms.SelectMany(group => group).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        return
        [
            .. files.Where(IsItem)
                .AsParallel().AsOrdered().WithDegreeOfParallelism(jobs)
                .SelectMany(file => Report(file, explained)),
        ];
    }

    private static bool IsItem(SourceFile file) =>
        file.Path.EndsWith(".md", StringComparison.Ordinal)
        && file.Path.Split('/') is [var folder, not "README.md"] && ContentTypes.OfFolder(folder) is not null;

    private static List<Diagnostic> Report(SourceFile file, FrozenSet<string> explained)
    {
        var found = new List<Diagnostic>();
        if (!TextDecoder.TryDecode(file.Bytes.Span, out var text, out _)
            || FrontMatterSplitter.Split(text, out var frontMatter, out var markdown, out var bodyLine) != FrontMatterSplitter.Outcome.Found
            || MarkdownReader.TryParse(markdown) is not { } document)
        {
            return found;
        }

        var place = new YamlPlace(file.DisplayPath, FrontMatterSplitter.FirstLine, new ContentLimits());
        var keys = YamlReader.Read(frontMatter, place, ImmutableArray.CreateBuilder<Diagnostic>());
        var known = new HashSet<string>(explained, StringComparer.Ordinal);
        // The name of the thing itself is what the page explains.
        known.UnionWith(Abbreviations.In(Value(keys, HeadFields.Title)?.Value ?? "").Select(a => a.Word.ToLowerInvariant()));
        var body = new BodyText(markdown, file.DisplayPath, bodyLine);
        var inBody = ReportBody(document, body, known, found);
        if (Value(keys, HeadFields.Summary) is { } summary)
        {
            known.UnionWith(inBody);
            ReportSummary(summary, file.DisplayPath, known, found);
        }

        return found;
    }

    private static YamlScalar? Value(YamlMap keys, Field field) =>
        keys.Entries.FirstOrDefault(e => e.Key == field.Key)?.Value as YamlScalar;

    /// <returns>The abbreviations that the body explains or is reported for: once is enough.</returns>
    private static HashSet<string> ReportBody(MarkdownDocument document, BodyText body, HashSet<string> known, List<Diagnostic> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in document.Descendants<LeafBlock>().Where(b => b is not CodeBlock and not HtmlBlock))
        {
            var running = RunningText.Of(block);
            foreach (var (start, end) in Sentences.In(running.Text))
            {
                var count = Sentences.WordsIn(running.Text.AsSpan(start, end - start));
                if (count > MostWords)
                {
                    found.Add(LanguageProblems.LongSentence(body.Place(running.Offsets[start]), count, MostWords));
                }
            }

            foreach (var (word, at, isExplained) in Abbreviations.In(running.Text))
            {
                if (!known.Contains(word.ToLowerInvariant()) && seen.Add(word.ToLowerInvariant()) && !isExplained)
                {
                    found.Add(LanguageProblems.UnexplainedAbbreviation(body.Place(running.Offsets[at], word.Length), word));
                }
            }
        }

        return seen;
    }

    /// <summary>Reported where the value starts: quotes and folds make other places in it unsure.</summary>
    private static void ReportSummary(YamlScalar summary, string path, HashSet<string> known, List<Diagnostic> found)
    {
        var at = new Diagnostics.SourceSpan(path, summary.At.Line, summary.At.Column, summary.At.Length);
        found.AddRange(Sentences.In(summary.Value)
            .Select(s => Sentences.WordsIn(summary.Value.AsSpan(s.Start, s.End - s.Start)))
            .Where(count => count > MostWords)
            .Select(count => LanguageProblems.LongSentence(at, count, MostWords)));
        found.AddRange(Abbreviations.In(summary.Value)
            .Where(a => !a.IsExplained && known.Add(a.Word.ToLowerInvariant()))
            .Select(a => LanguageProblems.UnexplainedAbbreviation(at, a.Word)));
    }
}
