namespace SiteGen.Portal.Content;

/// <param name="Today">Decides what is shown.</param>
/// <param name="WithDrafts">Show drafts as if they were not.</param>
/// <param name="Jobs">How many files are read at the same time.</param>
public sealed record ContentOptions(DateOnly Today, bool WithDrafts, int Jobs);
