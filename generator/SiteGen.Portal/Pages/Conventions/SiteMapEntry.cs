namespace SiteGen.Portal.Pages.Conventions;

/// <param name="Modified">ISO date, when the content says it.</param>
public sealed record SiteMapEntry(string Url, string? Modified);
