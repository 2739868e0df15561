namespace SiteGen.Portal.Content;

/// <summary>Where the facts of an item come from.</summary>
public sealed record Source(string Title, string? Url);
