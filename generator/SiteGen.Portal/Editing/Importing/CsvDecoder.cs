using System.Text;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>Bytes to text, in the encodings that spreadsheets write: UTF-8, UTF-16 with a mark, or Windows-1252.</summary>
internal static class CsvDecoder
{
    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="found">What the file is when it is no text.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string found)
    {
        text = "";
        found = bytes.StartsWith("PK\u0003\u0004"u8) ? "een werkmap van Excel of LibreOffice"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "een oude werkmap van Excel"
            : "";
        if (found.Length > 0)
        {
            return false;
        }

        text = Decoded(bytes);
        var headers = text.AsSpan().TrimStart("\r\n\0");
        if (headers.IndexOfAny('\r', '\n') is >= 0 and var end)
        {
            headers = headers[..end];
        }

        if (headers.Contains('\0'))
        {
            found = "een bestand dat sitegen niet als tekst kan lezen";
        }

        return found.Length == 0;
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
        }
    }
}
