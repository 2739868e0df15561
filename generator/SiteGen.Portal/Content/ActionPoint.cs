namespace SiteGen.Portal.Content;

/// <summary>Something that was agreed on.</summary>
/// <param name="Status">One of open, bezig, klaar.</param>
public sealed record ActionPoint(string Title, string? Owner, string? Status);
