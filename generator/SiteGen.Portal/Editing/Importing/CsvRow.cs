using System.Collections.Immutable;

namespace SiteGen.Portal.Editing.Importing;

/// <param name="Number">As a spreadsheet counts: the headers are row 1.</param>
public sealed record CsvRow(int Number, ImmutableArray<CsvCell> Cells)
{
    /// <summary>Empty when the row stops before that column, or there is none.</summary>
    public string Text(int? column) => column < Cells.Length ? Cells[column.Value].Text : "";
}
