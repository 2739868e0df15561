namespace SiteGen.Portal.Content.Site;

public sealed record Publisher(string Organisation, string? Email, string? Website);
