using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Fields;

/// <summary>
/// Reads the fields of one map and collects what is wrong and which other items it names. A required field that is
/// missing or wrong gives a default value; the item is then left out, because <see cref="FileFindings.HasErrors"/>.
/// </summary>
internal sealed partial class FieldReader
{
    private readonly FileFindings _findings;
    private readonly YamlMap _map;
    private readonly ImmutableArray<Field> _fields;
    private readonly string? _parent;

    public FieldReader(FileFindings findings, YamlMap map, ImmutableArray<Field> fields, string? parent = null)
    {
        (_findings, _map, _fields, _parent) = (findings, map, fields, parent);
        ReportKeys();
    }

    public ContentLimits Limits => _findings.Limits;

    public string Path => _findings.Path;

    public T Required<T>(Field<T> field) => TryGet(field, out var value) ? value! : default!;

    public T? Optional<T>(Field<T> field)
        where T : class => TryGet(field, out var value) ? value : null;

    public T? OptionalValue<T>(Field<T> field)
        where T : struct => TryGet(field, out var value) ? value : null;

    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) => TryGet(field, out var value) ? value : [];

    /// <summary>The place of a field's value; the whole file when it is not there.</summary>
    public SourceSpan PlaceOf(Field field) => Entry(field) is { } entry ? Place(entry.Value.At) : SourceSpan.WholeFile(Path);

    public SourceSpan Place(TextSpan at) => new(Path, at.Line, at.Column, at.Length);

    public void Report(Diagnostic diagnostic) => _findings.Report(diagnostic);

    public void Refer(ItemKind target, string slug, SourceSpan at) =>
        _findings.Refer(new Reference(new ItemId(target, slug), at));

    public void Use(string mediaPath, SourceSpan at) => _findings.Use(new MediaUse(mediaPath, at));

    public void Use(GeoPoint point, SourceSpan at) => _findings.Use(new PlaceUse(point, at));

    public void LeadOutside(string url, SourceSpan at) => _findings.LeadOutside(url, at);

    public FieldReader Inside(YamlMap map, ImmutableArray<Field> fields)
    {
        var owner = _map.Entries.LastOrDefault(e => (e.KeyAt.Line, e.KeyAt.Column).CompareTo((map.At.Line, map.At.Column)) <= 0);
        var parent = owner is null ? null : $"'{owner.Key}' (regel {map.At.Line.ToString(CultureInfo.InvariantCulture)})";
        return new(_findings, map, fields, parent);
    }

    private bool TryGet<T>(Field<T> field, out T? value)
    {
        value = default;
        if (Entry(field) is not { Value: not YamlBroken } entry)
        {
            return false;
        }

        if (entry.Value is YamlScalar { IsEmpty: true } or YamlList { Items.Length: 0 })
        {
            if (field.Required)
            {
                Report(ContentProblems.EmptyValue(Place(entry.KeyAt), field));
            }

            return false;
        }

        ImmutableArray<YamlNode> values = entry.Value is YamlList list ? list.Items : [entry.Value];
        if (values.FirstOrDefault(v => v is YamlScalar scalar && ToDo().IsMatch(scalar.Value)) is { } todo)
        {
            Report(ContentProblems.ValueStillToDo(Place(todo.At), field));
            return false;
        }

        return field.Reading.TryRead(entry.Value, this, out value);
    }

    private YamlEntry? Entry(Field field) => _map.Entries.FirstOrDefault(e => e.Key == field.Key);

    private void ReportKeys()
    {
        foreach (var entry in _map.Entries.Where(e => _fields.All(f => f.Key != e.Key)))
        {
            Report(entry.Key.Length > 0 && char.IsWhiteSpace(entry.Key[0])
                ? NotationProblems.NoPlainSpace(Place(entry.KeyAt with { Length = 1 }), entry.Key[0])
                : ContentProblems.UnknownKey(Place(entry.KeyAt), entry.Key, _fields));
        }

        foreach (var field in _fields.Where(f => f.Required && Entry(f) is null))
        {
            Report(ContentProblems.MissingKey(Path, field, _parent));
        }
    }

    [GeneratedRegex("""\bTODO\b""")]
    private static partial Regex ToDo();
}
