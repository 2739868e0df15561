namespace SiteGen.Portal.Editing.Importing;

/// <summary>One kind of spreadsheet that can be imported.</summary>
/// <param name="Name">As it is typed after <c>--type</c>.</param>
public sealed record Importer(string Name, Func<CsvTable, ImportPortal, ImportPlan> Plan);
