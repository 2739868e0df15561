using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>
/// The content stage: files to validated records. A file with errors is left out and the others go on, so that one
/// run reports everything.
/// </summary>
public static class ContentReader
{
    private const string MediaExtensions = ".jpg .jpeg .png .gif .webp .avif .pdf";

    /// <summary>For a run without any content.</summary>
    public static Diagnostic MissingFolder(string folder) => ContentProblems.NoContentFolder(folder);

    /// <param name="folder">The content folder as messages show it.</param>
    /// <param name="memo">Of a round before this one, if there was any.</param>
    /// <returns>No value when <c>site.yml</c> is missing or wrong.</returns>
    public static Staged<ContentSet?> Read(
        ImmutableArray<SourceFile> files, string folder, ContentOptions options, ContentMemo? memo = null)
    {
        var siteFindings = new FileFindings($"{folder}/{SiteFileReader.FileName}", new ContentLimits());
        var site = ReadSite(files, siteFindings);
        var limits = site?.Limits ?? new ContentLimits();
        var media = files.Where(f => f.Path.StartsWith(MediaPaths.Folder, StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray();
        var others = files.Where(f => f.Path != SiteFileReader.FileName).ToImmutableArray();
        var reads = (memo ?? new ContentMemo()).Read(others, limits, options.Jobs, ReadFile);
        var items = reads.Select(r => r.Item).OfType<IContentItem>().ToImmutableArray().Sort(ByKindAndSlug);
        var diagnostics = siteFindings.Diagnostics
            .Concat(reads.SelectMany(r => r.Diagnostics))
            .Concat(CrossChecks.Report(new(reads, media.Select(m => m.Path).ToHashSet(StringComparer.Ordinal), options)))
            .Concat(PlaceChecks.Report(Places(reads), items))
            .ToImmutableArray()
            .Sort(Diagnostic.InReportOrder);
        var search = new SearchWords([.. reads.SelectMany(r => r.Search.Lexicon)], [.. reads.SelectMany(r => r.Search.Synonyms)]);
        var outside = siteFindings.Outside.AddRange(reads.SelectMany(r => r.Outside));
        return new(site is null ? null : new ContentSet(site, items, media) { Search = search, OutsideLinks = outside }, diagnostics);
    }

    private static int ByKindAndSlug(IContentItem left, IContentItem right)
    {
        var order = ((int)left.Head.Id.Kind).CompareTo((int)right.Head.Id.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.Head.Id.Slug, right.Head.Id.Slug);
    }

    private static ImmutableArray<(IContentItem Item, PlaceUse Place)> Places(ImmutableArray<FileRead> reads) =>
        [.. reads.Where(r => r.Item is not null).SelectMany(r => r.Places.Select(place => (r.Item!, place)))];

    private static SiteFile? ReadSite(ImmutableArray<SourceFile> files, FileFindings findings)
    {
        var file = files.FirstOrDefault(f => f.Path == SiteFileReader.FileName);
        if (file is null)
        {
            findings.Report(ContentProblems.NoSiteFile(findings.Path));
            return null;
        }

        return IsReadable(file, findings) ? SiteFileReader.Read(file, findings) : null;
    }

    private static FileRead ReadFile(SourceFile file, ContentLimits limits)
    {
        var findings = new FileFindings(file.DisplayPath, limits);
        var parts = file.Path.Split('/');
        if (parts[^1] == "README.md")
        {
            return FileRead.Of(findings);
        }

        var type = parts.Length == 2 ? ContentTypes.OfFolder(parts[0]) : null;
        ItemId? id = type is not null && file.Path.EndsWith(".md", StringComparison.Ordinal) ? new(type.Kind, parts[1][..^".md".Length]) : null;
        if (!IsReadable(file, findings))
        {
            return FileRead.Of(findings) with { Id = id };
        }

        if (type is not null && id is not null)
        {
            var (head, item) = ItemReader.Read(file, type, findings);
            return FileRead.Of(findings) with { Id = id, Head = head, Item = item };
        }

        if (SearchWordsReader.Owns(file.Path))
        {
            var words = SearchWordsReader.Read(file, findings);
            return FileRead.Of(findings) with { Search = words };
        }

        ReportMisplaced(file, parts, findings);
        return FileRead.Of(findings);
    }

    private static void ReportMisplaced(SourceFile file, string[] parts, FileFindings findings)
    {
        string[] folders = [.. ContentTypes.All.Select(t => t.Folder), "media", "search"];
        if (parts.Length == 1)
        {
            findings.Report(ContentProblems.FileNotAllowed(file.DisplayPath, ContentTypes.OfFolder(parts[0])));
        }
        else if (!folders.Contains(parts[0]))
        {
            findings.Report(ContentProblems.FolderNotAllowed(file.DisplayPath, parts[0], folders, IsMedia(file.Path)));
        }
        else if (parts[0] == "media")
        {
            if (!IsMedia(file.Path))
            {
                findings.Report(ContentProblems.MediaTypeNotAllowed(file.DisplayPath));
            }
        }
        else if (parts.Length > 2)
        {
            findings.Report(ContentProblems.SubfolderNotAllowed(file.DisplayPath, parts[0]));
        }
        else
        {
            findings.Report(ContentProblems.FileNotAllowed(file.DisplayPath, ContentTypes.OfFolder(parts[0])));
        }
    }

    private static bool IsMedia(string path) =>
        MediaExtensions.Split(' ').Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsReadable(SourceFile file, FileFindings findings)
    {
        Diagnostic? fault = file.Fault switch
        {
            SourceFault.SymbolicLink => ContentProblems.SymbolicLink(file.DisplayPath),
            SourceFault.TooLarge => ContentProblems.TooLargeToRead(file.DisplayPath),
            SourceFault.Unreadable => ContentProblems.Unreadable(file.DisplayPath),
            _ => null,
        };
        if (fault is not null)
        {
            findings.Report(fault);
        }

        return fault is null;
    }
}
