using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace SiteGen.Output;

/// <summary>The first 128 bits of SHA-256: tells whether a file has the bytes that the site must have.</summary>
internal readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> full = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, full);
        return new ContentHash(BinaryPrimitives.ReadUInt128BigEndian(full));
    }

    public static ContentHash Of(Stream bytes)
    {
        Span<byte> full = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, full);
        return new ContentHash(BinaryPrimitives.ReadUInt128BigEndian(full));
    }

    public static bool TryParse(ReadOnlySpan<char> text, out ContentHash hash)
    {
        var read = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        hash = new ContentHash(value);
        return read;
    }

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
