using System.Diagnostics.CodeAnalysis;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Portal.Content.Fields;

/// <summary>The shapes that front matter is made of. Scalars follow the YAML 1.2 core schema.</summary>
internal static partial class Shapes
{
    public static Shape<string> Text { get; } = new(new TextShape(), TryReadText);

    public static Shape<decimal> Number { get; } = new(new NumberShape(Whole: false), TryReadAmount);

    public static Shape<int> WholeNumber { get; } = new(new NumberShape(Whole: true, Least: 0), TryReadWholeNumber);

    public static Shape<bool> YesNo { get; } = new(new BooleanShape(), TryReadYesNo);

    /// <summary>What is longer is read all the same: the field that asks for it gives the warning.</summary>
    public static Shape<string> TextUpTo(int longest) => Text with { Description = new TextShape(Longest: longest) };

    /// <summary>What lies outside is read all the same: the field that asks for it gives the warning.</summary>
    public static Shape<decimal> NumberBetween(decimal least, decimal most) =>
        new(new NumberShape(Whole: false, least, most), TryReadNumber);

    public static Shape<string> Choice(params ImmutableArray<string> values) =>
        new(new ChoiceShape(values), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out string? value) =>
        {
            if (!TryReadText(node, reader, out value) || values.Contains(value))
            {
                return value is not null;
            }

            reader.Report(ContentProblems.UnknownChoice(reader.Place(node.At), value, values));
            return false;
        });

    /// <summary>The slug of another item; whether that item exists is checked when all files have been read.</summary>
    public static Shape<string> Slug(ItemKind target) =>
        new(new ReferenceShape(target), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out string? value) =>
        {
            if (TryReadText(node, reader, out value))
            {
                reader.Refer(target, value, reader.Place(node.At));
            }

            return value is not null;
        });

    public static Shape<ImmutableArray<T>> ListOf<T>(Shape<T> item, int most = int.MaxValue) =>
        ManyOf(item, oneAllowed: false, most);

    public static Shape<ImmutableArray<T>> OneOrListOf<T>(Shape<T> item, int most = int.MaxValue) =>
        ManyOf(item, oneAllowed: true, most);

    public static Shape<T> Object<T>(ImmutableArray<Field> fields, Func<FieldReader, T> build)
        where T : class =>
        new(new ObjectShape(fields), (YamlNode node, FieldReader reader, [NotNullWhen(true)] out T? value) =>
        {
            value = null;
            if (node is not YamlMap map)
            {
                reader.Report(ContentProblems.NotAnObject(reader.Place(node.At), fields, node));
                return false;
            }

            var inner = reader.Inside(map, fields);
            value = build(inner);
            return true;
        });

    private static Shape<ImmutableArray<T>> ManyOf<T>(Shape<T> item, bool oneAllowed, int most) =>
        new(new ListShape(item.Description, oneAllowed, most),
            (YamlNode node, FieldReader reader, out ImmutableArray<T> value) =>
            {
                value = [];
                if (node is not YamlList list)
                {
                    if (ListMistakes.InPlaceOfList(node, item.Description, reader) is { } slip)
                    {
                        reader.Report(slip);
                        return false;
                    }

                    if (oneAllowed && item.TryRead(node, reader, out var single))
                    {
                        value = [single];
                        return true;
                    }

                    if (!oneAllowed)
                    {
                        reader.Report(ContentProblems.NotAList(reader.Place(node.At), node is YamlScalar s ? s.Value : null));
                    }

                    return false;
                }

                value = ReadItems(list, item, reader, most);
                return true;
            });

    private static ImmutableArray<T> ReadItems<T>(YamlList list, Shape<T> item, FieldReader reader, int most)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        var seen = new HashSet<T>();
        foreach (var node in list.Items)
        {
            if (node is YamlBroken)
            {
                continue;
            }

            if (node is YamlScalar { IsEmpty: true } empty)
            {
                reader.Report(ContentProblems.EmptyListItem(reader.Place(PlaceOfHyphen(empty))));
            }
            else if (ListMistakes.InItem(node, item.Description, reader) is { } slip)
            {
                reader.Report(slip);
            }
            else if (item.TryRead(node, reader, out var value))
            {
                if (!seen.Add(value) && value is string text)
                {
                    reader.Report(ContentProblems.DuplicateListItem(reader.Place(node.At), text));
                    continue;
                }

                values.Add(value);
            }
        }

        if (list.Items.Length > most)
        {
            reader.Report(ContentProblems.ListTooLong(reader.Place(list.Items[most].At), most));
        }

        return values.ToImmutable();
    }

    /// <summary>Nothing behind a hyphen has no place of its own.</summary>
    private static TextSpan PlaceOfHyphen(YamlScalar empty) => empty is { Plain: true, Value: "", At: { Column: > 1 } at }
        ? at with { Column = at.Column - 1, Length = 1 }
        : empty.At;

    private static bool TryReadText(YamlNode node, FieldReader reader, out string value)
    {
        value = null!;
        if (node is not YamlScalar scalar)
        {
            reader.Report(ContentProblems.NotText(reader.Place(node.At), inList: node is YamlMap));
            return false;
        }

        if (ForbiddenCharacters.Find(scalar.Value) is { } forbidden)
        {
            reader.Report(ContentProblems.ForbiddenCharacter(reader.Place(node.At), forbidden));
            return false;
        }

        if (scalar.Value.Length > reader.Limits.ValueLength)
        {
            reader.Report(ContentProblems.ValueTooLong(reader.Place(node.At), scalar.Value.Length, reader.Limits.ValueLength));
            return false;
        }

        if (scalar.Plain && CurlyQuoted().IsMatch(scalar.Value))
        {
            reader.Report(NotationProblems.CurlyQuotes(reader.Place(node.At), scalar.Value[1..^1]));
            return false;
        }

        value = LineBreaks().Replace(scalar.Value.Trim(), " ");
        return true;
    }

    private static bool TryReadNumber(YamlNode node, FieldReader reader, out decimal value)
    {
        const NumberStyles Core = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        if (node is YamlScalar { Plain: true } scalar
            && decimal.TryParse(scalar.Value, Core, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        reader.Report(ContentProblems.NotANumber(reader.Place(node.At), node as YamlScalar));
        return false;
    }

    private static bool TryReadAmount(YamlNode node, FieldReader reader, out decimal value)
    {
        var isRead = TryReadNumber(node, reader, out value);
        if (isRead && node is YamlScalar { Value: var typed } && InThousands().IsMatch(typed))
        {
            reader.Report(ContentProblems.PointForThousands(reader.Place(node.At), typed));
        }

        return isRead;
    }

    private static bool TryReadWholeNumber(YamlNode node, FieldReader reader, out int value)
    {
        value = 0;
        if (node is YamlScalar { Plain: true } scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= 0)
        {
            return true;
        }

        reader.Report(ContentProblems.NotAWholeNumber(reader.Place(node.At)));
        return false;
    }

    private static bool TryReadYesNo(YamlNode node, FieldReader reader, out bool value)
    {
        var text = node is YamlScalar { Plain: true } scalar ? scalar.Value : "";
        value = text is "true" or "True" or "TRUE";
        if (value || text is "false" or "False" or "FALSE")
        {
            return true;
        }

        reader.Report(ContentProblems.NotYesNo(reader.Place(node.At), (node as YamlScalar)?.Value));
        return false;
    }

    [GeneratedRegex("^(?:[“”„][^“”„]*[“”]|[‘’‚][^‘’‚]*[‘’])$")]
    private static partial Regex CurlyQuoted();

    /// <summary>A thousand in Dutch; one and a bit to YAML.</summary>
    [GeneratedRegex("^-?[1-9][0-9]{0,2}[.][0-9]{3}$")]
    private static partial Regex InThousands();

    [GeneratedRegex("""\s*[\r\n]+\s*""")]
    private static partial Regex LineBreaks();
}
