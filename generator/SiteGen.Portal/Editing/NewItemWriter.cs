using System.Globalization;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing;

/// <summary>Writes the front matter of a new item, key by key.</summary>
internal sealed class NewItemWriter(KnownSlugs known, NewItemAnswers answers)
{
    private const int LineWidth = 100;

    /// <summary>More names than this are not listed: the folder says it better.</summary>
    private const int MostNames = 60;

    public StringBuilder Text { get; } = new();

    /// <param name="path">The key, behind the keys that it is inside of.</param>
    public void WriteRequired(Field field, string indent, string path)
    {
        WriteComment(indent, field.Hint);
        var value = answers.Written(path, field.Shape);
        if (value is null && AllowedValues(field.Shape) is { } allowed)
        {
            WriteComment(indent, $"Kies uit: {allowed}");
        }

        Text.Append(indent).Append(field.Key).Append(':');
        switch (field.Shape)
        {
            case ObjectShape inner:
                Text.Append('\n');
                WriteInner(inner, indent + "  ", path);
                break;
            case ListShape { Item: ObjectShape inner }:
                Text.Append('\n');
                var from = Text.Length;
                WriteInner(inner, indent + "    ", path);
                StartListItem(from, indent.Length + 2);
                break;
            default:
                Text.Append(' ').Append(value ?? (field.Shape is ListShape ? $"[{NewItem.ToDo}]" : NewItem.ToDo)).Append('\n');
                break;
        }
    }

    public void WriteOptional(IEnumerable<Field> fields)
    {
        Text.Append("# Dit mag u toevoegen. Haal dan het hekje en de spatie weg en vul het in.\n");
        foreach (var field in fields)
        {
            var choice = field.Shape is ListShape { Item: var item } ? item : field.Shape;
            var values = choice is ChoiceShape some ? $": {string.Join(", ", some.Values)}" : "";
            Text.Append(CultureInfo.InvariantCulture, $"# {field.Key}: {NewItem.ToDo} ({field.Hint}{values})\n");
        }
    }

    public void WriteComment(string indent, string comment)
    {
        var line = $"{indent}#";
        foreach (var word in comment.Split(' '))
        {
            if (line.Length + 1 + word.Length > LineWidth)
            {
                Text.Append(line).Append('\n');
                line = $"{indent}#  ";
            }

            line += $" {word}";
        }

        Text.Append(line).Append('\n');
    }

    private void WriteInner(ObjectShape shape, string indent, string path)
    {
        foreach (var field in shape.Fields.Where(f => f.Required))
        {
            WriteRequired(field, indent, $"{path}.{field.Key}");
        }
    }

    /// <summary>Puts the dash before the first line from there on that is no comment.</summary>
    private void StartListItem(int from, int column)
    {
        var written = Text.ToString(from, Text.Length - from);
        var comments = written.Split('\n').TakeWhile(l => l.TrimStart().StartsWith('#')).Sum(l => l.Length + 1);
        Text[from + comments + column] = '-';
    }

    private string? AllowedValues(Shape shape) => shape switch
    {
        ChoiceShape choice => string.Join(", ", choice.Values),
        ListShape list => AllowedValues(list.Item),
        ReferenceShape { Target: var target } => known.Of(target) switch
        {
            { Length: > 0 and <= MostNames } names => string.Join(", ", names),
            _ => $"de bestandsnamen in de map {ContentTypes.Of(target).Folder}, zonder .md",
        },
        BooleanShape => "true, false",
        _ => null,
    };
}
