using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>Writes files for people to go on with. What is there already is never touched.</summary>
internal static class NewFiles
{
    /// <summary>The files that are there already; nothing is written when there are any.</summary>
    public static ImmutableArray<string> Write(ImmutableArray<OutputFile> files, string folder)
    {
        var taken = files.Select(f => f.Path).Where(path => Path.Exists(Path.Combine(folder, path))).ToImmutableArray();
        if (taken.IsEmpty)
        {
            WriteAll(files, folder);
        }

        return taken;
    }

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
