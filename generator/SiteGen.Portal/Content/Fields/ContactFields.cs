namespace SiteGen.Portal.Content.Fields;

/// <summary>Whom to ask. Details of a person need that person's consent.</summary>
internal static class ContactFields
{
    private static readonly Field<string> Organisation =
        new("organisation", Shapes.Text, "De organisatie", Required: true);

    private static readonly Field<string> Website = new("website", AddressShapes.Web, "Begint met https://");

    private static readonly Field<string> Email = new("email", AddressShapes.Mail, "Liefst een algemeen adres, zoals info@");

    private static readonly Field<string> Phone = new("phone", Shapes.Text, "Liefst een algemeen nummer");

    private static readonly Field<string> Name = new("name", Shapes.Text, "Alleen met toestemming (consent: true)");

    private static readonly Field<string> Role = new("role", Shapes.Text, "Functie, zoals regiocoördinator");

    private static readonly Field<bool> Consent = new("consent", Shapes.YesNo, "true: deze persoon vindt het goed");

    private static readonly Shape<Contact> Shape =
        Shapes.Object([Organisation, Website, Email, Phone, Name, Role, Consent], Read);

    public static Field<Contact> Contact { get; } = new("contact", Shape, "Wie men kan vragen");

    public static Field<Contact> RequiredContact { get; } = Contact with { Required = true };

    private static Contact Read(FieldReader reader)
    {
        var contact = new Contact
        {
            Organisation = reader.Required(Organisation),
            Website = reader.Optional(Website),
            Email = reader.Optional(Email),
            Phone = reader.Optional(Phone),
            Name = reader.Optional(Name),
            Role = reader.Optional(Role),
            Consent = reader.OptionalValue(Consent) ?? false,
        };
        if (!contact.Consent)
        {
            ReportPersonalDetails(contact, reader);
        }

        return contact;
    }

    private static void ReportPersonalDetails(Contact contact, FieldReader reader)
    {
        if (contact.Name is not null)
        {
            reader.Report(ContentProblems.NameWithoutConsent(reader.PlaceOf(Name)));
        }

        if (contact.Phone is { } phone && PersonalDetails.IsMobile(phone))
        {
            reader.Report(ContentProblems.MobileWithoutConsent(reader.PlaceOf(Phone), phone));
        }

        if (contact.Email is { } email && PersonalDetails.IsNamedAfterPerson(email))
        {
            reader.Report(ContentProblems.MailboxWithoutConsent(reader.PlaceOf(Email), email));
        }
    }
}
