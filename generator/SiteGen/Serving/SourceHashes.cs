using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Content;

namespace SiteGen.Serving;

/// <summary>Hashes of files that were read; each is worked out once, because a file that was read never changes.</summary>
internal static class SourceHashes
{
    private static readonly ConditionalWeakTable<SourceFile, string> Known = [];

    /// <summary>Of the names and bytes of all files together.</summary>
    public static ContentHash Of(IEnumerable<SourceFile> files) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Concat(files.Select(f => Known.GetValue(f, Line)))));

    private static string Line(SourceFile file) => $"{file.Path} {ContentHash.Of(file.Bytes.Span)}\n";
}
