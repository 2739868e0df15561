using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Content.Goals;

internal static class GoalFields
{
    private static readonly Field<int> Number = new("number", "Nummer", Shapes.WholeNumber, "Nummer van het doel", Required: true);

    private static readonly Field<ImmutableArray<string>> Targets =
        new("targets", "Voornemens", Shapes.OneOrListOf(Shapes.Text), "Wat men wilde bereiken");

    private static readonly Field<ImmutableArray<string>> Achieved =
        new("achieved", "Bereikt", Shapes.OneOrListOf(Shapes.Text), "Wat er bereikt is");

    private static readonly Field<ImmutableArray<string>> Cases =
        new("cases", "Praktijken", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Case)), "Praktijken die bij het doel horen");

    public static ContentType Type { get; } = new(ItemKind.Goal, "goals", "doel", "doelen", IsNeuter: true)
    {
        Fields =
        [
            HeadFields.Title, Number, RelationFields.RequiredProgramme, RelationFields.Theme, Targets,
            Achieved, Cases, FigureFields.Figures, .. HeadFields.Closing,
        ],
        Read = (reader, head) => new GoalFile
        {
            Head = head,
            Number = reader.Required(Number),
            Programmes = reader.List(RelationFields.RequiredProgramme),
            Themes = reader.List(RelationFields.Theme),
            Targets = reader.List(Targets),
            Achieved = reader.List(Achieved),
            Cases = reader.List(Cases),
            Figures = reader.List(FigureFields.Figures),
        },
    };
}
