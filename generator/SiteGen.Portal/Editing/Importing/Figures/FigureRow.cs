using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>A row of the spreadsheet as a figure of a region.</summary>
internal sealed record FigureRow(CsvRow Row, string Region, Figure Figure);
