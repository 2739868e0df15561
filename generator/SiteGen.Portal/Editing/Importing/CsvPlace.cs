using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>A row of a spreadsheet, or one cell of it, as a message points at it.</summary>
/// <param name="Column">0-based; null for the row as a whole.</param>
internal sealed record CsvPlace(CsvTable Table, CsvRow Row, int? Column = null)
{
    private const int Letters = 26;

    /// <summary>A cell that is not there would start where the row ends.</summary>
    public SourceSpan At => Column is not { } column ? new(Table.Path, Row.Cells[0].Line, 1)
        : column < Row.Cells.Length && Row.Cells[column] is var cell ? new(Table.Path, cell.Line, cell.Column, cell.Length)
        : Row.Cells[^1] is var last ? new(Table.Path, last.Line, last.Column + last.Length)
        : default;

    /// <summary>As somebody finds it in the spreadsheet: <c>rij 5, kolom C (regio)</c>.</summary>
    public string Name
    {
        get
        {
            var row = $"rij {Row.Number.ToString(CultureInfo.InvariantCulture)}";
            var header = Table.Headers.Text(Column).Trim();
            // With a quote too many in it, it goes on to the end of the file.
            var name = header.Length > 0 && !header.Contains('\n', StringComparison.Ordinal) ? $" ({header})" : "";
            return Column is { } column ? $"{row}, kolom {Letter(column)}{name}" : row;
        }
    }

    /// <summary>As spreadsheets name columns: A to Z, then AA.</summary>
    public static string Letter(int column) => column < Letters
        ? ((char)('A' + column)).ToString()
        : $"{Letter((column / Letters) - 1)}{Letter(column % Letters)}";
}
