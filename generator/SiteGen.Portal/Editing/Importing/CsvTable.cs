using System.Collections.Immutable;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>A spreadsheet as text.</summary>
/// <param name="Path">As messages show it.</param>
public sealed record CsvTable(string Path, CsvRow Headers, ImmutableArray<CsvRow> Rows)
{
    /// <summary>The first cell that says something in each column without a name.</summary>
    internal IEnumerable<CsvPlace> Nameless() =>
        from column in Enumerable.Range(0, Headers.Cells.Length)
        where IsEmpty(Headers, column)
        let row = Rows.FirstOrDefault(r => !IsEmpty(r, column))
        where row is not null
        select new CsvPlace(this, row, column);

    private static bool IsEmpty(CsvRow row, int column) => string.IsNullOrWhiteSpace(row.Text(column));
}
