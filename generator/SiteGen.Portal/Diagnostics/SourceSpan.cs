namespace SiteGen.Portal.Diagnostics;

/// <summary>A place in a file the user wrote.</summary>
/// <param name="Path">Relative to the working directory, with forward slashes.</param>
/// <param name="Line">Counts from 1.</param>
/// <param name="Column">Counts from 1, in UTF-16 units; a tab is one.</param>
/// <param name="Length">In UTF-16 units; 0 when the place is a point.</param>
public readonly record struct SourceSpan(string Path, int Line, int Column, int Length = 0)
{
    /// <summary>For a fault of the file as a whole, or for something that is not there.</summary>
    public static SourceSpan WholeFile(string path) => new(path, 1, 1);
}
