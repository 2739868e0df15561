using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Output;

/// <summary>
/// Checks the paths of the wanted files against each other and against what a disk or web server can hold. Needs no
/// disk, so that a check without writing finds the same problems as a build.
/// </summary>
internal static class OutputPaths
{
    /// <summary>New files lie here until all are written; at the top of the output folder, so on the same disk.</summary>
    public const string StagingFolder = ".sitegen-tmp";

    private const int LongestNameBytes = 255;

    private static readonly SearchValues<char> NotOnWindows = SearchValues.Create("\\:*?\"<>|");

    private static readonly HashSet<string> LeftAlone = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".gitkeep", StagingFolder,
    };

    /// <summary>Names that Windows keeps for devices, whatever their extension.</summary>
    private static readonly HashSet<string> Devices = new(
        [
            "con", "prn", "aux", "nul", "conin$", "conout$",
            .. from port in (string[])["com", "lpt"] from digit in "123456789¹²³" select port + digit,
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Every problem with the paths, by path.</summary>
    /// <param name="folder">The output folder as messages show it.</param>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> wanted, string folder)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var paths = wanted.Select(f => f.Path).Order(StringComparer.Ordinal).ToList();
        problems.AddRange(paths.Where(p => !IsSafe(p)).Select(p => OutputProblems.ImpossiblePath(folder, p)));
        paths.RemoveAll(p => !IsSafe(p));

        // Windows and macOS see capitals and small letters as the same file, so one path a group may remain.
        var byName = paths.ToLookup(p => p, StringComparer.OrdinalIgnoreCase);
        problems.AddRange(byName.Where(same => same.Skip(1).Any())
            .Select(same => OutputProblems.SamePath(folder, same.First(), same.Skip(1).First())));
        foreach (var group in byName)
        {
            var inTheWay = Folders(group.Key).FirstOrDefault(byName.Contains);
            if (inTheWay is not null)
            {
                problems.Add(OutputProblems.FileAndFolder(folder, byName[inTheWay].First(), group.Key));
            }
        }

        problems.Sort(Diagnostic.InReportOrder);
        return problems.ToImmutable();
    }

    /// <summary>True for a path that stays below the output folder and that every system can store.</summary>
    public static bool IsSafe(string path) => path.Split('/').All(IsSafeName);

    /// <summary>Names in the output folder that are not the site's, wherever they lie: never looked into nor touched.</summary>
    public static bool IsLeftAlone(string name) => LeftAlone.Contains(name);

    /// <summary>The folders above a path, the highest first: <c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            yield return path[..end];
        }
    }

    /// <summary>Windows drops a dot or space at the end, so such a name would be another file there.</summary>
    private static bool IsSafeName(string name) =>
        name.Length > 0
        && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(NotOnWindows)
        && !name.Any(char.IsControl)
        && IsWellFormed(name)
        && Encoding.UTF8.GetByteCount(name) <= LongestNameBytes
        && !Devices.Contains(name.Split('.')[0].TrimEnd(' '))
        && !IsLeftAlone(name);

    private static bool IsWellFormed(string name) => !name.EnumerateRunes().Contains(Rune.ReplacementChar);
}
