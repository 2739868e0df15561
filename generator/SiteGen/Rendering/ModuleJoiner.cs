using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;

namespace SiteGen.Rendering;

/// <summary>
/// A folder of assets with a name such as <c>zoek.js</c> holds the parts of one module: a browser then fetches one file,
/// without comments. The last part by name is the module; what the others export stays inside.
/// </summary>
internal static partial class ModuleJoiner
{
    public static ImmutableArray<SourceFile> Join(IEnumerable<SourceFile> assets) =>
    [
        .. assets.GroupBy(a => ModuleOf(a.Path), StringComparer.Ordinal)
            .SelectMany(group => group.Key.Length == 0 ? group.AsEnumerable() : [Module(group.Key, group)]),
    ];

    /// <summary>Empty for a file that stands alone.</summary>
    private static string ModuleOf(string path) => FolderOfModule().Match(path).Groups["module"].Value;

    private static SourceFile Module(string path, IEnumerable<SourceFile> files)
    {
        var parts = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var text = string.Concat(parts.Select((part, at) => Text(part, isLast: at == parts.Count - 1)));
        return parts[0] with { Path = path, Bytes = Encoding.UTF8.GetBytes(text) };
    }

    private static string Text(SourceFile part, bool isLast)
    {
        var lines = Encoding.UTF8.GetString(part.Bytes.Span).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("import ", StringComparison.Ordinal))
            .Select(line => isLast ? OtherPart().Replace(line, "") : Export().Replace(line, ""));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    [GeneratedRegex(@"^(?<module>assets/(?:[^/]+/)*[^/]+\.js)/[^/]+\.js$")]
    private static partial Regex FolderOfModule();

    [GeneratedRegex(@"^export ")]
    private static partial Regex Export();

    [GeneratedRegex(@"(?<=^export .*) from ""\./[^""]+""")]
    private static partial Regex OtherPart();
}
