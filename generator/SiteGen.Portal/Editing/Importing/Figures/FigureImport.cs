using System.Collections.Immutable;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>Figures of regions, as the statistics office or a national report delivers them, into the files of the regions.</summary>
internal static class FigureImport
{
    public const string Name = "figures";

    public static ImportPlan Plan(CsvTable table, ImportPortal portal)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var memo = new ContentMemo();
        var content = ContentReader.Read(portal.Files, portal.Folder, portal.Options, memo);
        var regions = content.Value?.Items.OfType<RegionFile>().ToDictionary(r => r.Head.Id.Slug) ?? [];
        var rows = FigureRows.Read(table, Names(portal, regions.Values), found);
        if (table.Rows.IsEmpty && !found.Any(d => d.Severity == Severity.Error))
        {
            found.Add(ImportProblems.NoRows(table.Path));
        }

        var changed = ImmutableArray.CreateBuilder<(SourceFile Before, SourceFile After)>();
        var now = portal.Files;
        foreach (var region in rows.GroupBy(r => r.Region).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var file = portal.Files.Single(f => f.Path == $"regions/{region.Key}.md");
            if (!regions.ContainsKey(region.Key))
            {
                // What is wrong there comes first: text that can't be read can't be added to.
                found.AddRange(content.Diagnostics.Where(d => d.Severity == Severity.Error && d.At.Path == file.DisplayPath));
                continue;
            }

            var edited = Edited(file, region.Select(r => r.Figure));
            found.AddRange(edited.Diagnostics);
            if (!edited.Value.Bytes.Span.SequenceEqual(file.Bytes.Span))
            {
                changed.Add((file, edited.Value));
                now = now.Replace(file, edited.Value);
            }
        }

        var paths = changed.Select(f => f.After.DisplayPath).ToHashSet(StringComparer.Ordinal);
        found.AddRange(ContentReader.Read(now, portal.Folder, portal.Options, memo).Diagnostics
            .Where(d => d.Severity == Severity.Error && paths.Contains(d.At.Path)));
        return new([], found.ToImmutable().Sort(Diagnostic.InReportOrder)) { Changed = changed.ToImmutable() };
    }

    /// <summary>A region may be called by its slug or by its title.</summary>
    private static Dictionary<string, string> Names(ImportPortal portal, IEnumerable<RegionFile> regions)
    {
        var names = KnownSlugs.In(portal.Files).Of(ItemKind.Region).ToDictionary(slug => slug);
        foreach (var region in regions)
        {
            names.TryAdd(Slug.From(region.Head.Title), region.Head.Id.Slug);
        }

        return names;
    }

    private static Staged<SourceFile> Edited(SourceFile file, IEnumerable<Figure> figures)
    {
        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var edit = FigureListEdit.Apply(Encoding.UTF8.GetString(file.Bytes.Span[mark..]), file.DisplayPath, figures);
        byte[] bytes = [.. file.Bytes.Span[..mark], .. Encoding.UTF8.GetBytes(edit.Value)];
        return new(file with { Bytes = bytes }, edit.Diagnostics);
    }
}
