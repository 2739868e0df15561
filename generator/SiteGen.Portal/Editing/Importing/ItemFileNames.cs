using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Gives each row a file of its own, and no row the file of something that is there already.</summary>
internal sealed class ItemFileNames(ContentType type, CsvTable table, ImportColumns columns, ImmutableArray<SourceFile> files)
{
    private readonly HashSet<string> _there = files.Select(f => f.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CsvRow> _taken = new(StringComparer.Ordinal);

    /// <param name="path">Inside the content folder.</param>
    public bool TryTake(CsvRow row, out string path, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var own = ImportColumns.Cell(row, columns.Slug);
        var slug = Slug.From(own.Length > 0 ? own : ImportColumns.Cell(row, columns.Of("title")));
        path = $"{type.Folder}/{slug}.md";
        problem = row.Cells.Length > table.Headers.Length ? ImportProblems.TooManyCells(table, row)
            : slug.Length == 0 ? ImportProblems.NoSlug(table, row)
            : _there.Contains(path) ? ImportProblems.ExistsAlready(table, row, path)
            : !_taken.TryAdd(slug, row) ? ImportProblems.SameSlug(table, row, slug, _taken[slug])
            : null;
        return problem is null;
    }
}
