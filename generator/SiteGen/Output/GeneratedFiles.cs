using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>Writes files that follow from others, such as settings; a file that is right already is left alone.</summary>
internal static class GeneratedFiles
{
    /// <summary>Null when there is no such file.</summary>
    public static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{path}' te lezen", cause);
        }
    }

    /// <returns>The paths of the files that were written.</returns>
    public static ImmutableArray<string> Write(IEnumerable<OutputFile> files, string folder) =>
        [.. files.Where(file => WriteOne(file, Path.Combine(folder, file.Path))).Select(file => file.Path)];

    private static bool WriteOne(OutputFile file, string path)
    {
        try
        {
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes.Span))
            {
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var aside = path + ".sitegen-nieuw";
            File.WriteAllBytes(aside, file.Bytes.Span);
            File.Move(aside, path, overwrite: true);
            return true;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{file.Path}' te schrijven", cause);
        }
    }
}
