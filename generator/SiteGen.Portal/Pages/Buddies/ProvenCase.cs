namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A practice that a reason counts.</summary>
/// <param name="Note">How fresh it is and whether results stand with it.</param>
public sealed record ProvenCase(string Title, string Url, string? Note);
