using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Commands;

/// <summary>JSON as text, with letters as they are: what editors wrote has accents and quotes.</summary>
internal static class ReadableJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Wide = Compact with { Indented = true, NewLine = "\n" };

    public static string Line(Action<Utf8JsonWriter> write) => Text(write, Compact);

    public static string Indented(Action<Utf8JsonWriter> write) => Text(write, Wide);

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
