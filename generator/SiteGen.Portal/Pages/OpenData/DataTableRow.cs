namespace SiteGen.Portal.Pages.OpenData;

/// <param name="Id">The folder of the content type; stands for the table in the catalogue too.</param>
/// <param name="Count">With its noun: <c>118 praktijken</c>.</param>
public sealed record DataTableRow(string Id, string Title, string Description, string Count, string JsonUrl, string CsvUrl);
