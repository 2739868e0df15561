using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Fields;

internal static class ActionFields
{
    private static readonly Field<string> Title = new("title", "Titel", Shapes.Text, "Wat er gebeurt", Required: true);

    private static readonly Field<string> Owner = new("owner", "Wie", Shapes.Text, "Wie het doet");

    private static readonly Field<string> Status = new("status", "Status", Shapes.Choice("open", "bezig", "klaar"), "Hoe ver het is");

    public static Field<ImmutableArray<ActionPoint>> Actions { get; } = new(
        "actions", "Acties",
        Shapes.ListOf(Shapes.Object(
            [Title, Owner, Status],
            r => new ActionPoint(r.Required(Title), r.Optional(Owner), r.Optional(Status)))),
        "Afspraken: wie doet wat");
}
