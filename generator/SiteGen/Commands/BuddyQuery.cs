namespace SiteGen.Commands;

/// <summary>For which region a user wants to see buddies, and in what content.</summary>
/// <param name="Content">Full path of the folder.</param>
internal sealed record BuddyQuery(string Content, string WorkingDirectory, DateOnly Date, bool Drafts, string Region);
