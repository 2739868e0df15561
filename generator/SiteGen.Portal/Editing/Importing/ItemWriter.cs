using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Writes a row as the text of an item, in the order in which an editor meets the keys.</summary>
internal sealed class ItemWriter(ContentType type, ImportColumns columns, ItemNames names)
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public ImportedText Write(CsvRow row)
    {
        var text = new Lines();
        text.Add("---");
        foreach (var field in type.Fields)
        {
            WriteField(text, field, row);
        }

        text.Add("---");
        text.Add("");
        var body = row.Text(columns.Body).ReplaceLineEndings("\n").Trim();
        foreach (var line in (body.Length > 0 ? body : NewItem.NoBody).Split('\n'))
        {
            text.Add(line, columns.Body);
        }

        return text.ToText();
    }

    private void WriteField(Lines text, Field field, CsvRow row)
    {
        var column = columns.Of(field.Key);
        var cell = row.Text(column);
        switch (field.Shape)
        {
            case ObjectShape inner:
                WriteObject(text, field, [.. Parts(field, inner, row)]);
                break;
            case ListShape { Item: ObjectShape inner }:
                WriteObjects(text, field, [.. Parts(field, inner, row)]);
                break;
            case ListShape list when cell.Split(';', Clean) is { Length: > 0 } values:
                var written = values.SelectMany(v => Names(list.Item, v)).Select(v => ImportValue.Of(list.Item, v, names));
                text.Add($"{field.Key}: [{string.Join(", ", written)}]", column);
                break;
            case not ListShape when cell.Length > 0:
                text.Add($"{field.Key}: {ImportValue.Of(field.Shape, cell, names)}", column);
                break;
            case var _ when field.Required && column is not null:
                // The check then says what belongs there, and points at the cell.
                text.Add($"{field.Key}:", column);
                break;
        }
    }

    /// <summary>Where a value can only be one of a few names, a comma parts them too, unless it belongs to such a name.</summary>
    private string[] Names(Shape item, string value) =>
        item is ChoiceShape || (item is ReferenceShape { Target: var target } && !names.Has(target, value)) ? value.Split(',', Clean) : [value];

    /// <summary>What the row has for the keys inside another; a column for the outer key alone holds the first of them.</summary>
    private IEnumerable<Part> Parts(Field outer, ObjectShape shape, CsvRow row)
    {
        foreach (var field in ImportColumns.Inside(shape))
        {
            var column = columns.Of($"{outer.Key}.{field.Key}") ?? (field == shape.Fields[0] ? columns.Of(outer.Key) : null);
            var cell = row.Text(column);
            var isList = outer.Shape is ListShape;
            if (cell.Length > 0)
            {
                yield return new Part(field, column, isList ? [.. cell.Split(';', StringSplitOptions.TrimEntries)] : [cell]);
            }
            else if (!isList && outer.Required && field.Required && column is not null)
            {
                yield return new Part(field, column, [""]);
            }
        }
    }

    private void WriteObject(Lines text, Field field, ImmutableArray<Part> parts)
    {
        if (parts.Length > 0)
        {
            text.Add($"{field.Key}:", parts[0].Column);
        }

        foreach (var part in parts)
        {
            var value = part.Values[0].Length > 0 ? $" {ImportValue.Of(part.Field.Shape, part.Values[0], names)}" : "";
            text.Add($"  {part.Field.Key}:{value}", part.Column);
        }
    }

    /// <summary>The first of each cell belong together, then the second, and so on.</summary>
    private void WriteObjects(Lines text, Field field, ImmutableArray<Part> parts)
    {
        var count = parts.Select(p => p.Values.Length).DefaultIfEmpty().Max();
        if (count > 0)
        {
            text.Add($"{field.Key}:", parts[0].Column);
        }

        for (var i = 0; i < count; i++)
        {
            var start = "  - ";
            foreach (var part in parts.Where(p => i < p.Values.Length && p.Values[i].Length > 0))
            {
                text.Add($"{start}{part.Field.Key}: {ImportValue.Of(part.Field.Shape, part.Values[i], names)}", part.Column);
                start = "    ";
            }
        }
    }

    private sealed record Part(Field Field, int? Column, ImmutableArray<string> Values);

    private sealed class Lines
    {
        private readonly List<string> _lines = [];
        private readonly ImmutableArray<int?>.Builder _columns = ImmutableArray.CreateBuilder<int?>();

        public void Add(string line, int? column = null)
        {
            _lines.Add(line);
            _columns.Add(column);
        }

        public ImportedText ToText() => new(string.Concat(_lines.Select(line => line + "\n")), _columns.ToImmutable());
    }
}
