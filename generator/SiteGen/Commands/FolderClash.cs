using SiteGen.Output;

namespace SiteGen.Commands;

/// <summary>Refuses folders that lie in each other: a site would be read as content, or content removed as stale.</summary>
internal static class FolderClash
{
    /// <summary>Null when the folders lie apart. Capitals make no difference, as on Windows and macOS.</summary>
    public static string? Find(BuildOptions options)
    {
        (string Name, string Path)[] read = [("--content", options.Content), ("--templates", options.Templates)];
        (string Name, string Path)[] written = [("--output", options.Output), ("--cache", options.Cache)];
        foreach (var (name, path) in written)
        {
            foreach (var (readName, readPath) in read)
            {
                if (Contains(path, readPath) || Contains(readPath, path))
                {
                    return Message(name, path, readName, readPath);
                }
            }
        }

        return Contains(options.Output, options.Cache)
            ? Message("--cache", options.Cache, "--output", options.Output)
            : null;

        string Message(string name, string path, string otherName, string otherPath) =>
            $"{name} ({Shown(path)}) en {otherName} ({Shown(otherPath)}) liggen in elkaar; kies mappen die naast elkaar liggen";

        string Shown(string path) => DisplayPaths.Of(path, options.WorkingDirectory);
    }

    private static bool Contains(string folder, string path)
    {
        var start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return string.Equals(folder, path, StringComparison.OrdinalIgnoreCase)
            || path.StartsWith(start, StringComparison.OrdinalIgnoreCase);
    }
}
