namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>A theme over all regions.</summary>
/// <param name="Practices">Each counted once, however many regions it is in.</param>
/// <param name="White">Regions that have nothing on it.</param>
public sealed record KnowledgeColumn(string Title, string Url, int Practices, int Questions, int White);
