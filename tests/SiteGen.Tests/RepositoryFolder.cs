namespace SiteGen.Tests;

/// <summary>Finds files of the repository, wherever the tests were built.</summary>
internal static class RepositoryFolder
{
    /// <param name="path">From the root of the repository, with forward slashes.</param>
    public static string Full(string path) => Path.GetFullPath(path, Root.Value);

    private static readonly Lazy<string> Root = new(Find);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository: no SiteGen.sln above them");
    }
}
