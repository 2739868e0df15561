using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Quality;

namespace SiteGen.Portal.Content.Cases;

internal static class CaseFields
{
    private const int MostThemes = 3;

    public static ImmutableArray<string> Levels { get; } =
        ["po", "so", "vso", "praktijkonderwijs", "vmbo", "havo-vwo", "mbo", "hbo", "wo", "werkenden"];

    public static ImmutableArray<string> Statuses { get; } = ["idee", "voorbereiding", "lopend", "afgerond"];

    private static readonly Field<string> Kind = new(
        "kind", "Soort",
        Shapes.Choice(
            "project", "pilot", "aanpak", "programma", "netwerk", "regeling",
            "scholing", "lesmateriaal", "campagne", "platform", "onderzoek", "bijeenkomst"),
        "Soort praktijk");

    private static readonly Field<ImmutableArray<string>> Theme = new(
        "theme", "Thema", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Theme), MostThemes), "Een tot drie thema's", Required: true);

    private static readonly Field<ImmutableArray<string>> Education =
        new("education", "Onderwijs", Shapes.OneOrListOf(Shapes.Choice(Levels)), "Voor welk onderwijs");

    private static readonly Field<ImmutableArray<string>> Partners =
        new("partners", "Partners", Shapes.OneOrListOf(Shapes.Text), "Wie er meedoen");

    private static readonly Field<string> Status =
        new("status", "Status", Shapes.Choice(Statuses), "Hoe ver het is");

    private static readonly Field<DateOnly> Updated =
        new("updated", "Bijgewerkt", DateShapes.Day, "Dag van de laatste inhoudelijke wijziging");

    private static readonly Field<DateOnly> Reviewed =
        new("reviewed", "Nagekeken", DateShapes.Day, "Dag waarop iemand naging of alles nog klopt");

    private static readonly Field<ImmutableArray<string>> Results =
        new("results", "Resultaten", Shapes.ListOf(Shapes.Text), "Wat het heeft opgeleverd");

    private static readonly Field<ImmutableArray<string>> Answers =
        new("answers", "Antwoord op", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Question)), "Vragen waarop dit een antwoord is");

    private static readonly Field<string> ImageSrc =
        new("src", "Bestand", AddressShapes.Picture, "Bestand in content/media, zoals ../media/foto.jpg", Required: true);

    private static readonly Field<string> ImageAlt =
        new("alt", "Beschrijving", Shapes.Text, "Wat er op de foto staat, voor wie die niet ziet", Required: true);

    private static readonly Field<Picture> Image = new(
        "image", "Foto",
        Shapes.Object([ImageSrc, ImageAlt], ReadImage),
        "Foto");

    public static ContentType Type { get; } = new(ItemKind.Case, "cases", "praktijk", "praktijken", IsNeuter: false)
    {
        Fields =
        [
            HeadFields.Title, HeadFields.Summary, Kind, RelationFields.RequiredRegion, Theme, RelationFields.Programme,
            ContactFields.RequiredContact, Education, Partners, Status, PeriodFields.Start, PeriodFields.End, Updated,
            Reviewed, Results, FigureFields.Figures, Answers, Image, .. HeadFields.Closing,
        ],
        MadeOn = Updated,
        Outline = ["Aanleiding", "Aanpak", "Resultaten", "Geleerde lessen"],
        Read = Read,
    };

    private static CaseFile Read(FieldReader reader, ItemHead head)
    {
        var (start, end) = PeriodFields.Read(reader);
        var (updated, reviewed) = (reader.OptionalValue(Updated), reader.OptionalValue(Reviewed));
        return new CaseFile
        {
            Head = head,
            Summary = HeadFields.ReadSummary(reader, head),
            Kind = reader.Optional(Kind),
            Regions = reader.List(RelationFields.RequiredRegion),
            Themes = reader.List(Theme),
            Programmes = reader.List(RelationFields.Programme),
            Contact = reader.Required(ContactFields.RequiredContact),
            Education = reader.List(Education),
            Partners = reader.List(Partners),
            Status = reader.Optional(Status),
            Start = start,
            End = end,
            Updated = updated,
            Reviewed = reviewed,
            LastLook = reviewed is { } look ? new LastLook(look, reader.PlaceOf(Reviewed))
                : updated is { } change ? new LastLook(change, reader.PlaceOf(Updated))
                : null,
            Results = reader.List(Results),
            Figures = reader.List(FigureFields.Figures),
            Answers = reader.List(Answers),
            Image = reader.Optional(Image),
        };
    }

    private static Picture ReadImage(FieldReader reader)
    {
        var image = new Picture(reader.Required(ImageSrc), reader.Required(ImageAlt));
        if (image is { Path: not null, Alt: not null } && SayingNothing.AsPicture(image.Alt, image.Path))
        {
            reader.Report(QualityProblems.PictureTextSaysNothing(reader.PlaceOf(ImageAlt), image.Alt));
        }

        return image;
    }
}
