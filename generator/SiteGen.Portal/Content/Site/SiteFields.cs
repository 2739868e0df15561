using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Site;

internal static partial class SiteFields
{
    private static readonly Field<string> Title = new("title", "Titel", Shapes.Text, "Naam van de site", Required: true);

    private static readonly Field<string> BaseUrl =
        new("base_url", "Adres", AddressShapes.Web, "Adres van de site, zoals https://voorbeeld.nl/", Required: true);

    private static readonly Field<string> Language = new("language", "Taal", Shapes.Text, "Taal van de site: nl", Required: true);

    private static readonly Field<string> Description = new("description", "Beschrijving", Shapes.Text, "Wat er op de site staat");

    private static readonly Field<string> Organisation =
        new("organisation", "Organisatie", Shapes.Text, "De organisatie", Required: true);

    private static readonly Field<string> Email = new("email", "E-mail", AddressShapes.Mail, "Algemeen adres");

    private static readonly Field<Publisher> Publisher = new(
        "publisher", "Uitgever",
        Shapes.Object(
            [Organisation, Email, WebsiteField.Website],
            r => new Publisher(r.Required(Organisation), r.Optional(Email), r.Optional(WebsiteField.Website))),
        "Wie de site uitgeeft",
        Required: true);

    private static readonly Field<string> MenuTitle = new("title", "Titel", Shapes.Text, "Tekst van de link", Required: true);

    private static readonly Field<string> MenuUrl =
        new("url", "Adres", Shapes.Text, "Adres: /praktijken/ of https://voorbeeld.nl", Required: true);

    private static readonly Field<ImmutableArray<MenuLink>> Menu = new(
        "menu", "Menu", Shapes.ListOf(Shapes.Object([MenuTitle, MenuUrl], ReadMenuLink)), "Eigen links boven aan de site");

    private static readonly Field<int> FileBytes = new("file", "Bestandsgrootte", Shapes.WholeNumber, "Bytes in een bestand");

    private static readonly Field<int> FrontMatterBytes =
        new("front_matter", "Gegevens", Shapes.WholeNumber, "Bytes in de gegevens bovenaan een bestand");

    private static readonly Field<int> ValueLength = new("value", "Lengte van een waarde", Shapes.WholeNumber, "Tekens in een waarde");

    private static readonly Field<int> YamlDepth = new("yaml_depth", "Niveaus in de gegevens", Shapes.WholeNumber, "Niveaus in de gegevens");

    private static readonly Field<int> MarkdownDepth = new("markdown_nesting", "Niveaus in de tekst", Shapes.WholeNumber, "Niveaus in de tekst");

    private static readonly Field<int> TableCells = new("table_cells", "Vakken in tabellen", Shapes.WholeNumber, "Vakken in tabellen");

    private static readonly Field<ContentLimits> Limits = new(
        "limits", "Grenzen",
        Shapes.Object([FileBytes, FrontMatterBytes, ValueLength, YamlDepth, MarkdownDepth, TableCells], ReadLimits),
        "Ruimere grenzen dan gewoon");

    private static readonly Field<string> Accessibility =
        new("accessibility", "Toegankelijkheid", AddressShapes.Web, "Adres van de toegankelijkheidsverklaring");

    public static ImmutableArray<Field> All { get; } =
        [Title, BaseUrl, Language, Description, Publisher, Menu, Limits, Accessibility];

    public static SiteFile Read(FieldReader reader)
    {
        var language = reader.Required(Language);
        if (language is not null && !LanguageTag().IsMatch(language))
        {
            reader.Report(ContentProblems.NotALanguage(reader.PlaceOf(Language), language));
        }

        var baseUrl = reader.Required(BaseUrl);
        return new SiteFile
        {
            Title = reader.Required(Title),
            BaseUrl = baseUrl is null || baseUrl.EndsWith('/') ? baseUrl! : baseUrl + "/",
            Language = language!,
            Description = reader.Optional(Description),
            Publisher = reader.Required(Publisher),
            Menu = reader.List(Menu),
            Limits = reader.Optional(Limits) ?? new ContentLimits(),
            Accessibility = reader.Optional(Accessibility),
        };
    }

    private static MenuLink ReadMenuLink(FieldReader reader)
    {
        var link = new MenuLink(reader.Required(MenuTitle), reader.Required(MenuUrl), reader.PlaceOf(MenuUrl));
        if (link.Url is not null && !link.Url.StartsWith("https://", StringComparison.Ordinal) && !link.Url.StartsWith("http://", StringComparison.Ordinal)
            && !AddressShapes.IsSiteAddress(link.Url))
        {
            reader.Report(ContentProblems.NotASiteAddress(reader.PlaceOf(MenuUrl), link.Url));
        }

        if (link is { Url: not null, IsOutside: true })
        {
            reader.LeadOutside(link.Url, link.At);
        }

        return link;
    }

    private static ContentLimits ReadLimits(FieldReader reader)
    {
        var usual = new ContentLimits();
        return new ContentLimits(
            AtLeast(reader, FileBytes, usual.FileBytes),
            AtLeast(reader, FrontMatterBytes, usual.FrontMatterBytes),
            AtLeast(reader, ValueLength, usual.ValueLength),
            AtLeast(reader, YamlDepth, usual.YamlDepth),
            AtLeast(reader, MarkdownDepth, usual.MarkdownDepth),
            AtLeast(reader, TableCells, usual.TableCells));
    }

    private static int AtLeast(FieldReader reader, Field<int> field, int usual) =>
        Math.Max(usual, reader.OptionalValue(field) ?? usual);

    [GeneratedRegex("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
