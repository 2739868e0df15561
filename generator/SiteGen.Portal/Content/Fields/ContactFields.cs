namespace SiteGen.Portal.Content.Fields;

/// <summary>Whom to ask. Details of a person need that person's consent.</summary>
internal static class ContactFields
{
    private static readonly Field<string> Organisation =
        new("organisation", "Organisatie", Shapes.Text, "De organisatie", Required: true);

    private static readonly Field<string> Website = new("website", "Website", AddressShapes.Web, "Begint met https://");

    private static readonly Field<string> Email = new("email", "E-mail", AddressShapes.Mail, "Liefst een algemeen adres, zoals info@");

    private static readonly Field<string> Phone = new("phone", "Telefoon", Shapes.Text, "Liefst een algemeen nummer");

    private static readonly Field<string> Name = new("name", "Naam", Shapes.Text, "Alleen met toestemming (consent: true)");

    private static readonly Field<string> Role = new("role", "Functie", Shapes.Text, "Functie, zoals regiocoördinator");

    private static readonly Field<bool> Consent = new("consent", "Toestemming", Shapes.YesNo, "true: deze persoon vindt het goed");

    private static readonly Shape<Contact> Shape =
        Shapes.Object([Organisation, Website, Email, Phone, Name, Role, Consent], Read);

    public static Field<Contact> Contact { get; } = new("contact", "Contact", Shape, "Wie men kan vragen");

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
            At = reader.PlaceOf(Organisation),
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
