namespace SiteGen.Portal.Editing.Importing;

/// <summary>What a cell says, and where it starts in the file: at its opening quote when it has one.</summary>
/// <param name="Column">1-based as is the line, in UTF-16 units.</param>
/// <param name="Length">As typed; 0 for a cell of more lines than one.</param>
public sealed record CsvCell(string Text, int Line, int Column, int Length)
{
    /// <summary>Without quotes, or with quotes around all of it and those inside written twice.</summary>
    public bool IsWellQuoted { get; init; } = true;
}
