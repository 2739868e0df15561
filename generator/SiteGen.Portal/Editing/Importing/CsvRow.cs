using System.Collections.Immutable;

namespace SiteGen.Portal.Editing.Importing;

/// <param name="Number">As a spreadsheet counts: the headers are row 1.</param>
/// <param name="Line">The line of the file on which the row starts; 1-based.</param>
public sealed record CsvRow(int Number, int Line, ImmutableArray<string> Cells);
