using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.HouseRules;

/// <summary>A source file of ours, as the house rules read it: by its layout, which the formatter keeps the same everywhere.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
internal sealed partial record SourceText(string Path, string Text)
{
    private static readonly string[] Folders = ["generator", "tests/SiteGen.Tests", "templates"];

    public ImmutableArray<string> Lines { get; } = [.. Text.Split('\n')];

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public static ImmutableArray<SourceText> All { get; } =
    [
        .. Folders.SelectMany(folder => Directory.GetFiles(Repository.Full(folder), "*", SearchOption.AllDirectories))
            .Where(f => System.IO.Path.GetExtension(f) is ".cs" or ".js")
            .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceText(f, File.ReadAllText(Repository.Full(f)))),
    ];

    public static ImmutableArray<SourceText> CSharp { get; } =
        [.. All.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))];

    public static IEnumerable<SourceText> Below(string folder) =>
        CSharp.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Every method with the line where it starts and how many lines it takes; blank ones part thoughts and are free.</summary>
    public IEnumerable<(string Name, int Line, int Length)> Methods()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var found = Method().Match(Lines[i]);
            if (found.Success)
            {
                yield return (found.Groups["name"].Value, i + 1, LengthFrom(i, found.Groups["indent"].Value));
            }
        }
    }

    /// <summary>A method ends where the indentation of its first line comes back in a line that starts something else.</summary>
    private int LengthFrom(int start, string indent)
    {
        var length = 1;
        for (var i = start + 1; i < Lines.Length; i++)
        {
            var line = Lines[i];
            var deeper = line.StartsWith(indent + " ", StringComparison.Ordinal);
            var bracket = line.StartsWith(indent, StringComparison.Ordinal) && line.Length > indent.Length && "{}[])".Contains(line[indent.Length]);
            if (line.Trim().Length > 0 && !deeper && !bracket)
            {
                break;
            }

            length += deeper || bracket ? 1 : 0;
            if (line == indent + "}")
            {
                break;
            }
        }

        return length;
    }

    [GeneratedRegex(@"^(?<indent> {4}| {8})(?:(?:public|private|internal|protected|static|override|virtual|abstract|sealed|async|partial|unsafe|extern) )+[^=;{(]*?(?<name>\w+)(?:<[^=;{(<>]*>)?\(")]
    private static partial Regex Method();
}
