using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>The kenniskaart: regions by themes.</summary>
/// <param name="Data">Address of the same as CSV.</param>
public sealed record KnowledgeMapPage(
    PageHead Head, string Intro, ImmutableArray<KnowledgeColumn> Columns, ImmutableArray<KnowledgeGroup> Groups, string Data) : IPage
{
    /// <summary>Cells in a row, with the name before and the totals behind.</summary>
    public int Width => Columns.Length + 4;
}
