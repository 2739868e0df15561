using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>A table as JSON: an array with an object on each line, so that a change of one item is a change of one line.</summary>
internal static class DataJson
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(DataExport export)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Format);
        var before = "[\n"u8;
        foreach (var item in export.Items)
        {
            bytes.Write(before);
            json.Reset();
            WriteItem(json, item, export);
            json.Flush();
            before = ",\n"u8;
        }

        bytes.Write("\n]\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteItem(Utf8JsonWriter json, IContentItem item, DataExport export)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, item.Head.Id.Slug);
        json.WriteString("url"u8, export.AddressOf(item));
        foreach (var field in export.Table.Fields)
        {
            if (export.Read(field, item) is { } value)
            {
                json.WritePropertyName(field.Key.Name);
                WriteValue(json, value, export.BaseUrl);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, DataValue value, string baseUrl)
    {
        switch (value)
        {
            case DataValue.Text(var text):
                json.WriteStringValue(text);
                break;
            case DataValue.Number(var number):
                json.WriteNumberValue(number);
                break;
            case DataValue.YesNo(var yes):
                json.WriteBooleanValue(yes);
                break;
            case DataValue.Media(var path):
                json.WriteStringValue(baseUrl + Routes.ToMedia(path));
                break;
            case DataValue.Many(var values):
                json.WriteStartArray();
                foreach (var one in values)
                {
                    WriteValue(json, one, baseUrl);
                }

                json.WriteEndArray();
                break;
            case DataValue.Parts(var parts):
                json.WriteStartObject();
                foreach (var (key, part) in parts)
                {
                    json.WritePropertyName(key);
                    WriteValue(json, part, baseUrl);
                }

                json.WriteEndObject();
                break;
        }
    }
}
