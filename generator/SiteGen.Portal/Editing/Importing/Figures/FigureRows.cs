using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>Rows to figures; what is wrong is reported and left out.</summary>
internal sealed partial class FigureRows
{
    private const int SmallBelow = 5;

    private readonly CsvTable _table;
    private readonly FigureColumns _columns;
    private readonly FigureNumbers _numbers;
    private readonly Dictionary<string, string> _regions;
    private readonly ImmutableArray<Diagnostic>.Builder _found;

    private FigureRows(CsvTable table, FigureColumns columns, Dictionary<string, string> regions, ImmutableArray<Diagnostic>.Builder found)
    {
        (_table, _columns, _regions, _found) = (table, columns, regions, found);
        _numbers = new(table.Rows.Select(r => Cell(r, columns.Value)));
    }

    /// <param name="regions">Slug of each region by its slug and by its title made a slug.</param>
    public static ImmutableArray<FigureRow> Read(CsvTable table, Dictionary<string, string> regions, ImmutableArray<Diagnostic>.Builder found)
    {
        var columns = FigureColumns.Of(table, found);
        if (columns is { Region: null } or { Label: null } or { Value: null })
        {
            return [];
        }

        var rows = new FigureRows(table, columns, regions, found);
        var read = table.Rows.Select(rows.ReadRow).OfType<FigureRow>().ToImmutableArray();
        foreach (var same in read.GroupBy(r => (r.Region, Figure: r.Figure with { Value = 0 })).Where(g => g.Count() > 1))
        {
            found.AddRange(same.Skip(1).Select(r => FigureImportProblems.Twice(new CsvPlace(table, r.Row), same.First().Row)));
        }

        return read;
    }

    private FigureRow? ReadRow(CsvRow row)
    {
        if (row.Cells.Length > _table.Headers.Cells.Length)
        {
            _found.Add(ImportProblems.TooManyCells(Place(row, _table.Headers.Cells.Length)));
            return null;
        }

        var before = _found.Count;
        var region = Region(row);
        var label = Cell(row, _columns.Label);
        if (label.Length == 0)
        {
            _found.Add(FigureImportProblems.NoLabel(Place(row, _columns.Label)));
        }

        var value = Value(row);
        var year = Cell(row, _columns.Year);
        if (year.Length > 0 && !Years().IsMatch(year))
        {
            _found.Add(FigureImportProblems.NotAYear(Place(row, _columns.Year), year));
        }

        var isPublic = IsPublic(row);
        if (_found.Count > before)
        {
            return null;
        }

        var figure = new Figure(label, value, Unit(row), year.Length == 0 ? null : year, Text(row, _columns.Source), null);
        if (IsSmall(figure) && !isPublic)
        {
            _found.Add(FigureImportProblems.Suppressed(Place(row, _columns.Value)));
            return null;
        }

        return new(row, region!, figure);
    }

    private string? Region(CsvRow row)
    {
        var name = Cell(row, _columns.Region);
        if (_regions.TryGetValue(Slug.From(ProvinceMark().Replace(name, "")), out var slug))
        {
            return slug;
        }

        _found.Add(FigureImportProblems.UnknownRegion(Place(row, _columns.Region), name, _regions.Keys));
        return null;
    }

    private decimal Value(CsvRow row)
    {
        var cell = Cell(row, _columns.Value);
        if (!_numbers.TryRead(cell, out var value, out var isAmbiguous))
        {
            _found.Add(isAmbiguous
                ? FigureImportProblems.AmbiguousNumber(Place(row, _columns.Value), cell)
                : FigureImportProblems.NotANumber(Place(row, _columns.Value), cell));
        }

        return value;
    }

    private string? Unit(CsvRow row) => Text(row, _columns.Unit) ?? (Cell(row, _columns.Value).EndsWith('%') ? "procent" : null);

    private bool IsPublic(CsvRow row)
    {
        var cell = Cell(row, _columns.Public);
        var yes = ImportValue.YesNo(cell);
        if (yes is null && cell.Length > 0)
        {
            _found.Add(FigureImportProblems.NotYesNo(Place(row, _columns.Public), cell));
        }

        return yes == true;
    }

    /// <summary>A small percentage or sum says nothing about a person; a small number of people may.</summary>
    private static bool IsSmall(Figure figure) =>
        Math.Abs(figure.Value) < SmallBelow && figure.Unit is not ("procent" or "%") && figure.Unit?.Contains("euro", StringComparison.Ordinal) != true;

    private static string? Text(CsvRow row, int? column) => Cell(row, column) is { Length: > 0 } text ? text : null;

    private CsvPlace Place(CsvRow row, int? column) => new(_table, row, column);

    /// <summary>With single spaces, as it is written.</summary>
    private static string Cell(CsvRow row, int? column) =>
        string.Join(' ', row.Text(column).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^[12][0-9]{3}(?:-[12][0-9]{3})?$")]
    private static partial Regex Years();

    /// <summary>The statistics office marks a province that has the name of a town.</summary>
    [GeneratedRegex(@"\s*\((?:PV|CR|LD|GM)\)\s*$")]
    private static partial Regex ProvinceMark();
}
