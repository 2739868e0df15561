using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Search.Index;

/// <summary>JSON without needless escapes: the client reads it as data, it never stands in a page.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlySpan<byte> Write(Action<Utf8JsonWriter> write)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target, Options))
        {
            write(json);
        }

        return target.ToArray();
    }
}
