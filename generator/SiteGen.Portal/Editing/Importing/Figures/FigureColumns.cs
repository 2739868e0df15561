using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>Which column holds what, by the names that the statistics office and national reports use.</summary>
/// <param name="Region">Number of the column, as are the others; null when there is none.</param>
internal sealed record FigureColumns(int? Region, int? Label, int? Value, int? Unit, int? Year, int? Source, int? Public)
{
    private static readonly ImmutableArray<(string Key, bool Required, string[] Names)> Known =
    [
        ("regio", true, ["regio", "region", "regios", "regionaam", "gebied"]),
        ("label", true, ["label", "cijfer", "onderwerp", "omschrijving", "indicator"]),
        ("waarde", true, ["waarde", "value", "aantal"]),
        ("eenheid", false, ["eenheid", "unit"]),
        ("jaar", false, ["jaar", "year", "periode"]),
        ("bron", false, ["bron", "source"]),
        ("openbaar", false, ["openbaar", "public"]),
    ];

    public static FigureColumns Of(CsvTable table, ImmutableArray<Diagnostic>.Builder found)
    {
        var columns = new int?[Known.Length];
        for (var i = 0; i < table.Headers.Cells.Length; i++)
        {
            var name = Slug.From(table.Headers.Text(i)).Replace("-", "", StringComparison.Ordinal);
            var known = Known.Select((k, n) => (k, n)).FirstOrDefault(k => k.k.Names.Contains(name), (default, -1)).Item2;
            if (known < 0)
            {
                if (name.Length > 0)
                {
                    found.Add(FigureImportProblems.UnusedColumn(table, i));
                }
            }
            else if (columns[known] is not null)
            {
                found.Add(ImportProblems.ColumnTwice(table, i, Known[known].Key));
            }
            else
            {
                columns[known] = i;
            }
        }

        found.AddRange(table.Nameless().Select(place => ImportProblems.NamelessColumn(place) with { Severity = Severity.Warning }));
        foreach (var (key, _, _) in Known.Where((k, n) => k.Required && columns[n] is null))
        {
            found.Add(FigureImportProblems.MissingColumn(table, key));
        }

        return new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6]);
    }
}
