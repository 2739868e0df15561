using System.Collections.Immutable;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>
/// Makes one item of each row. The new files are read together with the content that is there, so that everything that
/// a check would find is known before anything is written.
/// </summary>
internal static class ItemImport
{
    /// <param name="At">Inside the content folder.</param>
    private sealed record Made(CsvRow Row, string At, ImportedText Text);

    public static ImportPlan Plan(ContentType type, CsvTable table, ImportPortal portal)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var columns = ImportColumns.Of(type, table, found);
        if (table.Rows.IsEmpty && !found.Any(d => d.Severity == Severity.Error))
        {
            found.Add(ImportProblems.NoRows(table.Path));
        }

        if (found.Count > 0)
        {
            return new([], found.ToImmutable());
        }

        var memo = new ContentMemo();
        var writer = new ItemWriter(type, columns, ItemNames.In(portal, memo));
        var names = new ItemFileNames(type, table, columns, portal);
        var made = new Dictionary<string, Made>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (names.TryTake(row, out var at, out var problem))
            {
                made.Add($"{portal.Folder}/{at}", new Made(row, at, writer.Write(row)));
            }
            else
            {
                found.Add(problem);
            }
        }

        var files = made
            .Select(item => new SourceFile(item.Value.At, item.Key, Encoding.UTF8.GetBytes(item.Value.Text.Text)))
            .ToImmutableArray();
        foreach (var problem in ContentReader.Read([.. portal.Files, .. files], portal.Folder, portal.Options, memo).Diagnostics)
        {
            if (made.TryGetValue(problem.At.Path, out var item))
            {
                found.Add(ImportProblems.InRow(new CsvPlace(table, item.Row, item.Text.ColumnOf(problem.At.Line)), problem));
            }
        }

        return new(files, found.Distinct().ToImmutableArray().Sort(Diagnostic.InReportOrder));
    }
}
