namespace SiteGen.Portal.Content.History;

/// <summary>A file that once had another name. Both are paths inside the content folder.</summary>
/// <param name="To">As it is called now.</param>
public sealed record Rename(string From, string To);
