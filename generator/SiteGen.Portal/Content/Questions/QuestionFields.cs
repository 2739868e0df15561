using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Questions;

internal static class QuestionFields
{
    public static ImmutableArray<string> Statuses { get; } = ["open", "beantwoord"];

    private static readonly Field<string> Organisation = new("organisation", "Organisatie", Shapes.Text, "Wie de vraag stelt");

    private static readonly Field<string> Status =
        new("status", "Status", Shapes.Choice(Statuses), "Of er al een antwoord is");

    private static readonly Field<ImmutableArray<string>> Answers =
        new("answers", "Antwoorden", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Case)), "Praktijken die kunnen helpen");

    public static ContentType Type { get; } = new(ItemKind.Question, "questions", "vraag", "vragen", IsNeuter: false)
    {
        Fields =
        [
            HeadFields.Title, Organisation, RelationFields.RequiredRegion, RelationFields.RequiredTheme, Status, Answers,
            .. HeadFields.Closing,
        ],
        Read = (reader, head) => new QuestionFile
        {
            Head = head,
            Organisation = reader.Optional(Organisation),
            Regions = reader.List(RelationFields.RequiredRegion),
            Themes = reader.List(RelationFields.RequiredTheme),
            Status = reader.Optional(Status),
            Answers = reader.List(Answers),
        },
    };
}
