using System.Globalization;
using CsvHelper;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>
/// A table as CSV: a row for each item, a column for each key or for each of its parts. Columns have the Dutch names of the
/// keys, numbers a decimal comma. <c>sitegen import</c> reads it, but for a list within a value of parts.
/// </summary>
internal static class DataCsv
{
    private const char Between = ';';

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = "," };

    public static ReadOnlyMemory<byte> Of(DataExport export) => CsvText.Of(csv =>
    {
        csv.WriteRecord(Headers(export.Table));
        foreach (var item in export.Items)
        {
            WriteItem(csv, item, export);
        }
    });

    private static string[] Headers(DataTable table)
    {
        var labels = ContentTypes.Of(table.Kind).Fields.ToDictionary(f => f.Key);
        return
        [
            "Bestandsnaam",
            "Webadres",
            .. table.Fields.SelectMany(field => field.Key.Parts.IsEmpty
                ? [labels[field.Key.Name].Label]
                : Columns(field.Key).Select(part => $"{labels[field.Key.Name].Label} {LabelInside(labels[field.Key.Name].Shape, part)}")),
        ];
    }

    /// <summary>The parts that fit in a cell; a list within a list does not.</summary>
    private static IEnumerable<string> Columns(DataKey key) => key.Parts.Where(p => p.Parts.IsEmpty).Select(p => p.Name);

    private static string LabelInside(Shape shape, string key) => shape switch
    {
        ObjectShape inner => inner.Fields.Single(f => f.Key == key).Label.ToLowerInvariant(),
        ListShape list => LabelInside(list.Item, key),
        _ => key,
    };

    private static void WriteItem(CsvWriter csv, IContentItem item, DataExport export)
    {
        csv.WriteField(item.Head.Id.Slug);
        csv.WriteField(export.AddressOf(item));
        foreach (var field in export.Table.Fields)
        {
            var value = export.Read(field, item);
            if (field.Key.Parts.IsEmpty)
            {
                WriteCell(csv, value);
                continue;
            }

            foreach (var part in Columns(field.Key))
            {
                WriteCell(csv, Part(value, part));
            }
        }

        csv.EndRecord();
    }

    /// <summary>One part of an object, or of each object of a list, in the same places: what one of them lacks stays empty.</summary>
    private static DataValue? Part(DataValue? value, string key) => value switch
    {
        DataValue.Parts parts => parts.Of(key),
        DataValue.Many many when many.Values.Any(v => Part(v, key) is not null) =>
            new DataValue.Many([.. many.Values.Select(v => Part(v, key) ?? new DataValue.Text(""))]),
        _ => null,
    };

    private static void WriteCell(CsvWriter csv, DataValue? value)
    {
        if (value is DataValue.Number(var number))
        {
            csv.WriteField(number, default, Dutch);
        }
        else
        {
            csv.WriteField(Text(value));
        }
    }

    private static string Text(DataValue? value) => value switch
    {
        DataValue.Text(var text) => text,
        DataValue.Number(var number) => number.ToString(Dutch),
        DataValue.YesNo(var yes) => CsvText.YesNo(yes),

        // From the place of the file, and as an editor writes it.
        DataValue.Media(var path) => "../" + path,
        DataValue.Many(var values) => string.Join(Between, values.Select(v => Text(v).Replace(Between, ','))),
        _ => "",
    };
}
