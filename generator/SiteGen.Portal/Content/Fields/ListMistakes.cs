using System.Text.RegularExpressions;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Names the slips that make one text of what was meant as a list; YAML itself sees nothing wrong in them.</summary>
internal static partial class ListMistakes
{
    /// <summary>Of a value that stands where a list may stand.</summary>
    public static Diagnostic? InPlaceOfList(YamlNode node, Shape item, FieldReader reader)
    {
        if (node is not YamlScalar { Plain: true } scalar)
        {
            return null;
        }

        var at = reader.Place(node.At);
        return Bullet().Match(scalar.Value) is { Success: true } bullet
            ? NotationProblems.BulletForHyphen(at with { Length = bullet.Groups["bullet"].Length }, bullet.Groups["text"].Value)
            : item is ChoiceShape or ReferenceShape && scalar.Value.Contains(',', StringComparison.Ordinal)
                ? ContentProblems.ListWithoutBrackets(at, Parts(scalar.Value))
                : scalar.IsFolded ? NotationProblems.ListWithoutHyphens(at) : null;
    }

    /// <summary>Of one item of a list.</summary>
    public static Diagnostic? InItem(YamlNode node, Shape item, FieldReader reader)
    {
        var at = reader.Place(node.At);
        return (item, node) switch
        {
            (_, YamlScalar { IsFolded: true } scalar) when HyphenInside().IsMatch(scalar.Value) => NotationProblems.HyphenTooFarRight(at),
            (TextShape, YamlMap pair) => TextWithColon(pair, at),
            (ObjectShape inner, YamlScalar) => ContentProblems.NotAnObject(at, inner.Fields, node, inList: true),
            _ => null,
        };
    }

    private static Diagnostic TextWithColon(YamlMap map, SourceSpan at) =>
        map.Entries is [{ Value: YamlScalar { Plain: true, IsEmpty: false } value } entry] && value.At.Line == at.Line && value.At.Length > 0
            ? ContentProblems.NotText(
                at with { Length = value.At.Column + value.At.Length - at.Column }, inList: true, $"{entry.Key}: {value.Value}")
            : ContentProblems.NotText(at, inList: true);

    private static IEnumerable<string> Parts(string value) =>
        value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.ToLowerInvariant());

    /// <summary>Up to the next bullet; a hyphen before a digit is a minus.</summary>
    [GeneratedRegex("""^(?<bullet>[•·*–—]|-(?=[^\s\d-]))\s*(?<text>\S.*?)(?:\s[•·*–—-].*)?$""", RegexOptions.Singleline)]
    private static partial Regex Bullet();

    [GeneratedRegex("""\s- """)]
    private static partial Regex HyphenInside();
}
