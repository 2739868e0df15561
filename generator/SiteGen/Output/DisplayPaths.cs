namespace SiteGen.Output;

/// <summary>Paths as messages show them.</summary>
internal static class DisplayPaths
{
    /// <summary>Relative to the working directory, or the whole path when it lies outside.</summary>
    public static string Of(string fullPath, string workingDirectory)
    {
        var relative = Path.GetRelativePath(workingDirectory, fullPath);
        var outside = relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return WithForwardSlashes(outside ? fullPath : relative);
    }

    /// <summary>A backslash is an ordinary character in a name where it does not part folders.</summary>
    public static string WithForwardSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
