using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Output;

/// <summary>What the last run left in the output folder; a file that is not in it was not made by this program.</summary>
/// <param name="Entries">By ordinal path.</param>
internal sealed record OutputManifest(ImmutableArray<ManifestEntry> Entries)
{
    private const string Heading = "sitegen-manifest 1";
    private const string NoHash = "-";

    public static OutputManifest Of(IEnumerable<ManifestEntry> entries) =>
        new([.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)]);

    /// <summary>One heading, then a line a file: hash, length, time and path, with a space between.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var entry in Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Hash?.ToString() ?? NoHash} {entry.Length} {entry.Modified} {entry.Path}\n");
        }

        return text.ToString();
    }

    /// <summary>False for a text that another version wrote or that was damaged: nothing in it is trusted then.</summary>
    public static bool TryParse(string text, out OutputManifest manifest)
    {
        manifest = new OutputManifest([]);
        var lines = text.Split('\n');
        if (lines[0] != Heading || lines[^1].Length > 0)
        {
            return false;
        }

        var entries = ImmutableArray.CreateBuilder<ManifestEntry>(lines.Length);
        foreach (var line in lines[1..^1])
        {
            if (!TryParseEntry(line, out var entry))
            {
                return false;
            }

            entries.Add(entry);
        }

        manifest = Of(entries);
        return true;
    }

    private static bool TryParseEntry(string line, out ManifestEntry entry)
    {
        entry = ManifestEntry.Unfinished("");
        var parts = line.Split(' ', 4);
        var hash = default(ContentHash);
        if (parts.Length < 4
            || !OutputPaths.IsSafe(parts[3])
            || !long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
            || !long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var modified)
            || (parts[0] != NoHash && !ContentHash.TryParse(parts[0], out hash)))
        {
            return false;
        }

        entry = new ManifestEntry(parts[3], parts[0] == NoHash ? null : hash, length, modified);
        return true;
    }
}
