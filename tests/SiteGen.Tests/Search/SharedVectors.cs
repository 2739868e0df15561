using System.Runtime.CompilerServices;

namespace SiteGen.Tests.Search;

/// <summary>Inputs and what comes out of them, read by these tests and by the test in the browser.</summary>
internal static class SharedVectors
{
    public static IEnumerable<(string Input, string Expected)> Read(string name) =>
        File.ReadAllLines(Path.Combine(Folder(), name))
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal) && line.Contains('\t', StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1]));

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Vectors");
}
