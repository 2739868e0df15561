namespace SiteGen.Commands;

/// <param name="Content">Full path.</param>
/// <param name="Since">A commit as the user names it; null for the addresses of today.</param>
internal sealed record UrlsRequest(string WorkingDirectory, string Content, DateOnly Date, string? Since);
