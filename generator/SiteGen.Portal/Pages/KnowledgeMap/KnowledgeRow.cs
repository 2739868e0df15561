using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>A region over all themes.</summary>
/// <param name="Practices">Each counted once, however many themes it has.</param>
/// <param name="White">Themes on which it has nothing.</param>
/// <param name="Cells">In the order of the columns.</param>
public sealed record KnowledgeRow(
    string Title, string Url, int Practices, int Questions, int White, ImmutableArray<KnowledgeCell> Cells);
