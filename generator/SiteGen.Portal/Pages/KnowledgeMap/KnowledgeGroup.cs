using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>Rows of one kind of region.</summary>
public sealed record KnowledgeGroup(string Title, ImmutableArray<KnowledgeRow> Rows);
