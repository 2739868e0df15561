namespace SiteGen.Portal.Content.Mending;

/// <summary>A file before and after mending; they differ.</summary>
public sealed record MendedFile(SourceFile Before, SourceFile After);
