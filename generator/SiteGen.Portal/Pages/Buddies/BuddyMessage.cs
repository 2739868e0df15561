namespace SiteGen.Portal.Pages.Buddies;

/// <summary>The mail that a coordinator sends to a proposed buddy.</summary>
/// <param name="Address">A <c>mailto:</c> address with subject and text; null when the region has no mailbox.</param>
/// <param name="Organisation">Whom to ask when there is no mailbox.</param>
public sealed record BuddyMessage(string Text, string? Address, string? Organisation, string? Website);
