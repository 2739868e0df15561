using System.Security.Cryptography;
using System.Text;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The hashes and encodings of <c>string</c>, over UTF-8, in lower-case hexadecimal.</summary>
internal static class HashFunctions
{
    public static string? Base64Decode(RenderContext context, string? text)
    {
        var bytes = new byte[text?.Length ?? 0];
        if (!Convert.TryFromBase64String(text ?? "", bytes, out var count))
        {
            throw new RenderFault(TemplateProblems.InvalidArgument(context.Site, "string.base64_decode", "geen geldige base64"));
        }

        return text is null ? null : Encoding.UTF8.GetString(bytes, 0, count);
    }

    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    public static string HmacSha256(string? text, string? secretKey) => Hex(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hex(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    public static string Sha256(string? text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hex(SHA512.HashData(Bytes(text)));

    // The language has these weak hashes, for cache keys and avatars; nothing here relies on them.
#pragma warning disable CA5350, CA5351
    public static string HmacSha1(string? text, string? secretKey) => Hex(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));

    public static string Md5(string? text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hex(SHA1.HashData(Bytes(text)));
#pragma warning restore CA5350, CA5351

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
