namespace SiteGen.Tests;

/// <summary>The working copy that the tests run in: what is proved is what an editor builds.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Full(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SiteGen.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"no SiteGen.sln in any folder above {AppContext.BaseDirectory}");
    }
}
