using System.Text;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Bytes to text: UTF-8 with or without a mark, line ends made <c>\n</c>; any other encoding is named.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="encoding">What the bytes look like when they are not UTF-8.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string encoding)
    {
        text = "";
        encoding = OtherUnicode(bytes) ?? "";
        if (encoding.Length > 0)
        {
            return false;
        }

        try
        {
            var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            text = Strict.GetString(bytes[start..]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return true;
        }
        catch (DecoderFallbackException)
        {
            encoding = "Windows-1252";
            return false;
        }
    }

    /// <summary>By byte order mark, else by zero bytes: in UTF-16 every Latin letter has one.</summary>
    private static string? OtherUnicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return "UTF-16";
        }

        var sample = bytes[..Math.Min(bytes.Length, 512)];
        return sample.Length > 1 && sample.Count((byte)0) >= sample.Length / 4 ? "UTF-16" : null;
    }
}
