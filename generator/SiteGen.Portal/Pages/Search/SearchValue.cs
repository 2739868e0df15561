namespace SiteGen.Portal.Pages.Search;

public sealed record SearchValue(string Id, string Label);
