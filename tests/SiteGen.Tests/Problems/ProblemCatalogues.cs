using System.Text.RegularExpressions;

namespace SiteGen.Tests.Problems;

/// <summary>The codes that the source of the content and page layers can report.</summary>
internal static partial class ProblemCatalogues
{
    /// <summary>One for every factory method, in the order of the source.</summary>
    public static IReadOnlyList<(string File, string Code)> Codes() => [.. Scan(isCatalogue: true)];

    public static IReadOnlyList<(string File, string Code)> CodesElsewhere() => [.. Scan(isCatalogue: false)];

    private static IEnumerable<(string File, string Code)> Scan(bool isCatalogue) =>
        Directory.EnumerateFiles(Repository.Full("generator/SiteGen.Portal"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path).EndsWith("Problems.cs", StringComparison.Ordinal) == isCatalogue)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => CodeInSource().Matches(File.ReadAllText(path))
                .Select(match => (Path.GetFileName(path), match.Groups["code"].Value)));

    [GeneratedRegex("\"(?<code>SG[0-9]{4})\"")]
    private static partial Regex CodeInSource();
}
