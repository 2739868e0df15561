using System.Collections.Immutable;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Quality;

namespace SiteGen.Portal.Content.Fields;

/// <summary>The keys that every type takes.</summary>
internal static class HeadFields
{
    public const int LongestTitle = 90;
    public const int LongestSummary = 300;

    public static Field<string> Title { get; } =
        new("title", "Titel", Shapes.TextUpTo(LongestTitle), "Korte titel, hooguit 90 tekens", Required: true);

    public static Field<string> Summary { get; } =
        new("summary", "Samenvatting", Shapes.TextUpTo(LongestSummary), "Een of twee zinnen, hooguit 300 tekens", Required: true);

    private static readonly Field<bool> Draft = new("draft", "Concept", Shapes.YesNo, "true: nog niet laten zien");

    private static readonly Field<DateOnly> Publish = new("publish", "Zichtbaar vanaf", DateShapes.Day, "Eerste dag op de site");

    private static readonly Field<DateOnly> Expires = new("expires", "Zichtbaar tot en met", DateShapes.Day, "Laatste dag op de site");

    private static readonly Field<ImmutableArray<OldAddress>> Aliases =
        new(
            "aliases", "Oude adressen", Shapes.OneOrListOf(AddressShapes.OldAddress),
            "Oude adressen die hierheen leiden, zoals /oud/adres/");

    /// <summary>What comes after the keys of the type itself.</summary>
    public static ImmutableArray<Field> Closing { get; } = [SourceFields.Sources, Draft, Publish, Expires, Aliases];

    public static ItemHead Read(FieldReader reader, ItemId id, MarkdownBody body)
    {
        var title = reader.Required(Title);
        var head = new ItemHead
        {
            Id = id,
            Path = reader.Path,
            Title = title,
            Order = title is null ? default : DutchOrder.Of(title),
            Draft = reader.OptionalValue(Draft) ?? false,
            Publish = reader.OptionalValue(Publish),
            Expires = reader.OptionalValue(Expires),
            Aliases = reader.List(Aliases),
            Sources = reader.List(SourceFields.Sources),
            Body = body,
        };
        if (head.Title?.Length > LongestTitle)
        {
            reader.Report(ContentProblems.TitleTooLong(reader.PlaceOf(Title), head.Title.Length));
        }

        if (head.Expires < head.Publish)
        {
            reader.Report(ContentProblems.EndBeforeStart(reader.PlaceOf(Expires), Expires, Publish));
        }

        return head;
    }

    public static string ReadSummary(FieldReader reader, ItemHead head)
    {
        var summary = reader.Required(Summary);
        if (summary?.Length > LongestSummary)
        {
            reader.Report(ContentProblems.SummaryTooLong(reader.PlaceOf(Summary), summary.Length));
        }

        if (summary is not null && head.Title is not null && SayingNothing.AsSummary(summary, head.Title))
        {
            reader.Report(QualityProblems.SummaryRepeatsTitle(reader.PlaceOf(Summary)));
        }

        return summary!;
    }
}
