using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;

namespace SiteGen.Rendering;

/// <summary>
/// A folder of assets with a name such as <c>zoek.js</c> or <c>site.css</c> holds the parts of one module or style sheet,
/// in the order of their names: a browser then fetches one file. The last part of a module is what others see of it.
/// </summary>
internal static partial class AssetBundler
{
    public static ImmutableArray<SourceFile> Bundle(IEnumerable<SourceFile> assets) =>
    [
        .. assets.GroupBy(a => BundleOf(a.Path), StringComparer.Ordinal)
            .SelectMany(group => group.Key.Length == 0 ? group.AsEnumerable() : [Bundle(group.Key, group)]),
    ];

    /// <summary>Empty for a file that stands alone.</summary>
    private static string BundleOf(string path) => FolderOfParts().Match(path).Groups["bundle"].Value;

    private static SourceFile Bundle(string path, IEnumerable<SourceFile> files)
    {
        var parts = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var isModule = path.EndsWith(".js", StringComparison.Ordinal);
        var lines = parts.SelectMany((part, at) => isModule ? ModuleLines(part, isLast: at == parts.Count - 1) : Lines(part));
        return parts[0] with { Path = path, Bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))) };
    }

    private static IEnumerable<string> ModuleLines(SourceFile part, bool isLast) => Lines(part)
        .Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("import ", StringComparison.Ordinal))
        .Select(line => isLast ? OtherPart().Replace(line, "") : Export().Replace(line, ""));

    private static IEnumerable<string> Lines(SourceFile part) => Encoding.UTF8.GetString(part.Bytes.Span)
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0);

    [GeneratedRegex(@"^(?<bundle>assets/(?:[^/]+/)*[^/]+(?<kind>\.js|\.css))/[^/]+\k<kind>$")]
    private static partial Regex FolderOfParts();

    [GeneratedRegex(@"^export ")]
    private static partial Regex Export();

    [GeneratedRegex(@"(?<=^export .*) from ""\./[^""]+""")]
    private static partial Regex OtherPart();
}
