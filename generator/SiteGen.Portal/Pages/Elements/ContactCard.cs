using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Whom to ask, and whether there is a way to reach anybody.</summary>
/// <param name="Subject">For a mail to the contact.</param>
public sealed record ContactCard(
    string Organisation, string? Website, string? Email, string? Phone, string? Name, string? Role, string Subject)
{
    /// <summary>There is an organisation but nobody to mail or call.</summary>
    public bool PersonSought => Email is null && Phone is null;

    internal static ContactCard? Of(Contact? contact, string title) => contact is null
        ? null
        : new ContactCard(
            contact.Organisation,
            contact.Website,
            contact.Email,
            contact.Phone,
            contact.Consent ? contact.Name : null,
            contact.Role,
            Uri.EscapeDataString($"Vraag over: {title}"));
}
