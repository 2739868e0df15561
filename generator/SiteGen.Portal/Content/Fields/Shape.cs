using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Portal.Content.Fields;

/// <summary>What a value must look like; the one definition behind parsing, hints and schemas.</summary>
public abstract record Shape;

/// <param name="Format">What kind of text it is.</param>
/// <param name="Longest">More UTF-16 units than this give a warning.</param>
public sealed record TextShape(TextFormat Format = TextFormat.Line, int? Longest = null) : Shape;

public sealed record NumberShape(bool Whole, decimal? Least = null, decimal? Most = null) : Shape;

public sealed record BooleanShape : Shape;

/// <param name="Partial">A month or a year alone will do.</param>
public sealed record DateShape(bool Partial) : Shape;

public sealed record ChoiceShape(ImmutableArray<string> Values) : Shape;

public sealed record ReferenceShape(ItemKind Target) : Shape;

/// <param name="OneAllowed">A single value may be written without a list.</param>
public sealed record ListShape(Shape Item, bool OneAllowed, int Most = int.MaxValue) : Shape;

public sealed record ObjectShape(ImmutableArray<Field> Fields) : Shape;

public enum TextFormat
{
    Line,
    WebAddress,
    MailAddress,
    SiteAddress,
    MediaPath,
    PicturePath,
    YearOrYears,
}

internal delegate bool ReadValue<T>(YamlNode node, FieldReader reader, [NotNullWhen(true)] out T? value);

/// <summary>A shape together with the way to read a value of it; reading reports what is wrong.</summary>
internal sealed record Shape<T>(Shape Description, ReadValue<T> TryRead);
