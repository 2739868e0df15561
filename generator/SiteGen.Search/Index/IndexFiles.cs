using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SiteGen.Search.Index;

/// <summary>Gathers the files of an index and names them after what is in them.</summary>
internal sealed class IndexFiles
{
    /// <summary>Length of a name without its extension: 40 bits in base 32.</summary>
    public const int NameLength = 8;

    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";
    private const int SystemByte = 9;

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <returns>The name without its extension.</returns>
    public string Add(ReadOnlySpan<byte> content)
    {
        // A file with nothing in it would be no gzip file.
        content = content.IsEmpty ? [0] : content;
        var packed = Pack(content);
        var name = NameOf(content);
        if (!_files.TryAdd(name + ".bin", packed) && !_files[name + ".bin"].AsSpan().SequenceEqual(packed))
        {
            throw new InvalidOperationException($"two files of the index have the name {name}");
        }

        return name;
    }

    public void AddManifest(ReadOnlySpan<byte> content) => _files.Add(SearchIndexBuilder.ManifestName, Pack(content));

    public ImmutableArray<IndexFile> ToImmutable() => [.. _files.Select(f => new IndexFile(f.Key, f.Value))];

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        var packed = target.ToArray();
        // Gzip notes the operating system here: the same index on every machine says "unknown".
        packed[SystemByte] = 255;
        return packed;
    }

    private static string NameOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        var bits = ((ulong)hash[0] << 32) | ((ulong)hash[1] << 24) | ((ulong)hash[2] << 16) | ((ulong)hash[3] << 8) | hash[4];
        return string.Create(NameLength, bits, (name, value) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                name[i] = Digits[(int)((value >> (35 - 5 * i)) & 31)];
            }
        });
    }
}
