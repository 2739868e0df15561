using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Themes;

internal static class ThemeFields
{
    private static readonly Field<ImmutableArray<string>> Covers =
        new("covers", "Omvat", Shapes.OneOrListOf(Shapes.Text), "Wat onder dit thema valt");

    public static ContentType Type { get; } = new(ItemKind.Theme, "themes", "thema", "thema's", IsNeuter: true)
    {
        Fields = [HeadFields.Title, HeadFields.Summary, Covers, .. HeadFields.Closing],
        Read = (reader, head) => new ThemeFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Covers = reader.List(Covers),
        },
    };
}
