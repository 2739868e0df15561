using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>The kenniskaart for a spreadsheet.</summary>
public sealed record KnowledgeDataPage(PageHead Head, string Csv) : IPage;
