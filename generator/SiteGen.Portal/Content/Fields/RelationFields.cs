using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Keys by which several types point at others: one slug or a list.</summary>
internal static class RelationFields
{
    public static Field<ImmutableArray<string>> Region { get; } =
        new("region", "Regio", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Region)), "Een of meer regio's");

    public static Field<ImmutableArray<string>> RequiredRegion { get; } = Region with { Required = true };

    public static Field<ImmutableArray<string>> Theme { get; } =
        new("theme", "Thema", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Theme)), "Een of meer thema's");

    public static Field<ImmutableArray<string>> RequiredTheme { get; } = Theme with { Required = true };

    public static Field<ImmutableArray<string>> Programme { get; } =
        new("programme", "Programma", Shapes.OneOrListOf(Shapes.Slug(ItemKind.Programme)), "Een of meer programma's");

    public static Field<ImmutableArray<string>> RequiredProgramme { get; } = Programme with { Required = true };
}
