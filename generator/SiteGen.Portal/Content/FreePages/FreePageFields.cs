using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.FreePages;

internal static class FreePageFields
{
    private static readonly Field<int> Menu = new("menu", "Menu", Shapes.WholeNumber, "Volgnummer in het menu");

    public static ContentType Type { get; } = new(ItemKind.Page, "pages", "pagina", "pagina's", IsNeuter: false)
    {
        Fields = [HeadFields.Title, Menu, .. HeadFields.Closing],
        Read = (reader, head) => new FreePageFile { Head = head, Menu = reader.OptionalValue(Menu) },
    };
}
