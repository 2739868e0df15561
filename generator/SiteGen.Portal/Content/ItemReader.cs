using System.Text;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Markdown;

namespace SiteGen.Portal.Content;

/// <summary>Reads one Markdown file into the record of its type.</summary>
internal static class ItemReader
{
    /// <summary>No item when the file has errors; they are in <paramref name="findings"/>.</summary>
    public static (ItemHead? Head, IContentItem? Item) Read(SourceFile file, ContentType type, FileFindings findings)
    {
        var slug = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        if (!Slug.IsValid(slug))
        {
            var right = Slug.From(slug);
            findings.Report(ContentProblems.WrongFileName(file.DisplayPath, right.Length > 0 ? right + ".md" : null));
        }

        if (!TrySplit(file, findings, out var frontMatter, out var body))
        {
            return (null, null);
        }

        var place = new YamlPlace(file.DisplayPath, FrontMatterSplitter.FirstLine, findings.Limits);
        var map = YamlReader.Read(frontMatter, place, findings.Diagnostics);
        var id = new ItemId(type.Kind, slug);
        var reader = new FieldReader(findings, map, type.Fields);
        var head = HeadFields.Read(reader, id, MarkdownReader.Read(body, id, findings)) with { Change = file.Change };
        var item = type.Read(reader, head);
        return (head, findings.HasErrors ? null : item);
    }

    private static bool TrySplit(SourceFile file, FileFindings findings, out string frontMatter, out BodyText body)
    {
        (frontMatter, body) = ("", new BodyText("", file.DisplayPath, 1));
        if (!SourceText.TryRead(file, findings, out var text))
        {
            return false;
        }

        switch (FrontMatterSplitter.Split(text, out frontMatter, out var markdown, out var bodyLine))
        {
            case FrontMatterSplitter.Outcome.NoOpeningLine:
                findings.Report(FenceMistakes.NoOpeningLine(text, file.DisplayPath));
                return false;
            case FrontMatterSplitter.Outcome.NoClosingLine:
                findings.Report(FenceMistakes.NoClosingLine(text, file.DisplayPath));
                return false;
        }

        body = new BodyText(markdown, file.DisplayPath, bodyLine);
        if (Encoding.UTF8.GetByteCount(frontMatter) > findings.Limits.FrontMatterBytes)
        {
            findings.Report(NotationProblems.FrontMatterTooLarge(file.DisplayPath, findings.Limits.FrontMatterBytes));
            return false;
        }

        return true;
    }
}
