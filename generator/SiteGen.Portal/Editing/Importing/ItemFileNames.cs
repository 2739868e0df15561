using System.Diagnostics.CodeAnalysis;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Gives each row a file of its own, and no row the file of something that is there already.</summary>
internal sealed class ItemFileNames(ContentType type, CsvTable table, ImportColumns columns, ImportPortal portal)
{
    private const string Extension = ".md";

    private readonly HashSet<string> _there = portal.Files.Select(f => f.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CsvRow> _taken = new(StringComparer.Ordinal);

    /// <param name="path">Inside the content folder.</param>
    public bool TryTake(CsvRow row, out string path, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var own = row.Text(columns.Slug);
        var column = own.Length > 0 ? columns.Slug : columns.Of("title");
        var place = new CsvPlace(table, row, column);
        var slug = Slug.From(own.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? own[..^Extension.Length] : row.Text(column));
        path = $"{type.Folder}/{slug}{Extension}";
        problem = row.Cells.Length > table.Headers.Cells.Length ? ImportProblems.TooManyCells(place with { Column = table.Headers.Cells.Length })
            : slug.Length == 0 ? ImportProblems.NoSlug(place)
            : _there.Contains(path) ? ImportProblems.ExistsAlready(place, $"{portal.Folder}/{path}")
            : !_taken.TryAdd(slug, row) ? ImportProblems.SameSlug(place, slug, _taken[slug])
            : null;
        return problem is null;
    }
}
