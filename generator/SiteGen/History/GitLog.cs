using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Portal.Content.History;

namespace SiteGen.History;

/// <summary>Reads what <c>git log</c> printed with <see cref="Arguments"/>: newest commit first.</summary>
internal static class GitLog
{
    private const char Commit = '\u001e';

    /// <summary>One call: moment and author of each commit, then the files that it changed, with a zero after every name.</summary>
    public static ImmutableArray<string> Arguments { get; } =
    [
        "log", "--no-show-signature", "--no-merges", "--find-renames", "--name-status", "-z", "--relative", "--format=%x1e%ct %aE", "--", ".",
    ];

    /// <param name="day">Which day it is in the Netherlands at a moment.</param>
    public static ContentHistory Read(string log, Func<DateTimeOffset, DateOnly> day)
    {
        var files = new Dictionary<string, (DateOnly Last, HashSet<string> Authors)>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var renames = new List<Rename>();
        foreach (var commit in log.Split(Commit, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = commit.Split('\0', StringSplitOptions.None).Select(part => part.TrimStart('\n')).Where(part => part.Length > 0).ToList();
            var head = parts[0].Split(' ', 2);
            var on = day(DateTimeOffset.FromUnixTimeSeconds(long.Parse(head[0], CultureInfo.InvariantCulture)));
            ReadFiles(parts, names, renames, path =>
            {
                if (!files.TryGetValue(path, out var known))
                {
                    files[path] = known = (on, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                }

                known.Authors.Add(head[1]);
            });
        }

        return new(files.ToImmutableDictionary(f => f.Key, f => new Change(f.Value.Last, f.Value.Authors.Count), StringComparer.Ordinal), [.. renames]);
    }

    /// <param name="names">What each old name is called now; grows on the way back in time.</param>
    private static void ReadFiles(List<string> parts, Dictionary<string, string> names, List<Rename> renames, Action<string> changed)
    {
        for (var i = 1; i + 1 < parts.Count; i += 2)
        {
            var path = parts[i + 1];
            if (parts[i][0] is 'R' or 'C' && i + 2 < parts.Count)
            {
                i++;
                if (parts[i - 1][0] == 'R')
                {
                    var now = names.GetValueOrDefault(parts[i + 1], parts[i + 1]);
                    renames.Add(new Rename(path, now));
                    names[path] = now;
                }

                path = parts[i + 1];
            }

            changed(names.GetValueOrDefault(path, path));
        }
    }
}
