using System.Collections.Immutable;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>An item made of one row.</summary>
/// <param name="Columns">For each line of the text the column that it comes from; null for lines of our own.</param>
internal sealed record ImportedText(string Text, ImmutableArray<int?> Columns)
{
    /// <param name="line">1-based.</param>
    public int? ColumnOf(int line) => line <= Columns.Length ? Columns[line - 1] : Columns.LastOrDefault();
}
