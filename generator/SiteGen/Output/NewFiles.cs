using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>Writes files for people to go on with. What is there already is never touched.</summary>
internal static class NewFiles
{
    /// <summary>The files that are there already; nothing is written when there are any.</summary>
    public static ImmutableArray<string> Write(ImmutableArray<OutputFile> files, string folder)
    {
        foreach (var below in files.SelectMany(f => FoldersOf(f.Path)).Distinct(StringComparer.Ordinal))
        {
            RefuseOtherThanFolder(folder, below);
        }

        var taken = files.Select(f => f.Path).Where(path => Path.Exists(Path.Combine(folder, path))).ToImmutableArray();
        if (taken.IsEmpty)
        {
            WriteAll(files, folder);
        }

        return taken;
    }

    /// <summary>Behind a link may lie anything.</summary>
    /// <param name="below">A folder to write in, relative to <paramref name="folder"/>.</param>
    private static void RefuseOtherThanFolder(string folder, string below)
    {
        var path = Path.Combine(folder, below);
        var what = new DirectoryInfo(path).LinkTarget is not null ? "een verwijzing naar een andere plek (symbolic link)"
            : File.Exists(path) ? "een bestand"
            : null;
        if (what is not null)
        {
            throw DiskException.Refused($"'{below}' is {what} en moet een map zijn; er is niets geschreven");
        }
    }

    private static IEnumerable<string> FoldersOf(string path) =>
        path.Select((c, i) => (c, i)).Where(at => at.c == '/').Select(at => path[..at.i]);

    private static void WriteAll(ImmutableArray<OutputFile> files, string folder)
    {
        var written = new Stack<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Push(path);
                stream.Write(file.Bytes.Span);
            }
            catch (Exception cause) when (DiskException.IsDiskFault(cause))
            {
                foreach (var done in written)
                {
                    File.Delete(done);
                }

                throw DiskException.While($"'{file.Path}' te schrijven", cause);
            }
        }
    }
}
