using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Programmes;

internal static class ProgrammeFields
{
    public static ContentType Type { get; } = new(ItemKind.Programme, "programmes", "programma", "programma's", IsNeuter: true)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, WebsiteField.Website, ContactFields.Contact, PeriodFields.Start,
            PeriodFields.End, .. HeadFields.Closing,
        ],
        Read = Read,
    };

    private static ProgrammeFile Read(FieldReader reader, ItemHead head)
    {
        var (start, end) = PeriodFields.Read(reader);
        return new ProgrammeFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Website = reader.Optional(WebsiteField.Website),
            Contact = reader.Optional(ContactFields.Contact),
            Start = start,
            End = end,
        };
    }
}
