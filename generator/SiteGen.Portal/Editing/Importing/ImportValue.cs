using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>A cell as front matter: what Dutch spreadsheets write becomes what the parser reads; the rest stays as it is.</summary>
internal static partial class ImportValue
{
    public static string Of(Shape shape, string cell, ItemNames names) => shape switch
    {
        NumberShape when WithComma().IsMatch(cell) =>
            cell.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
        NumberShape { Most: null } when IsAmbiguous().IsMatch(cell) =>
            YamlText.Of($"{cell} of {cell.Replace(".", "", StringComparison.Ordinal)}"),
        NumberShape when Plain().IsMatch(cell) => cell,
        BooleanShape when YesNo(cell) is { } yes => yes ? "true" : "false",
        DateShape date => YamlText.Of(DateShapes.ToIso(cell, date.Partial) ?? cell),
        TextShape { Format: TextFormat.YearOrYears } when Plain().IsMatch(cell) => cell,
        ChoiceShape choice => YamlText.Of(Choice(choice.Values, cell)),
        ReferenceShape reference => YamlText.Of(names.Of(reference.Target, cell)),
        _ => YamlText.Of(cell),
    };

    public static bool? YesNo(string cell) => cell.ToLowerInvariant() switch
    {
        "ja" or "j" or "waar" or "true" or "yes" or "x" or "1" => true,
        "nee" or "n" or "onwaar" or "false" or "no" or "0" => false,
        _ => null,
    };

    private static string Choice(ImmutableArray<string> values, string cell)
    {
        var slug = Slug.From(cell);
        return values.Contains(slug) ? slug : cell;
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:\.?[0-9]{3})*,[0-9]+$")]
    private static partial Regex WithComma();

    /// <summary>A thousand in Dutch and one and a bit to a machine: written so that the check asks for something clearer.</summary>
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+$")]
    private static partial Regex IsAmbiguous();

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?$")]
    private static partial Regex Plain();
}
