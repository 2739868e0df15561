using System.Collections.Immutable;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>A spreadsheet as text.</summary>
/// <param name="Path">As messages show it.</param>
public sealed record CsvTable(string Path, CsvRow Headers, ImmutableArray<CsvRow> Rows);
