using System.Globalization;
using System.Text;
using SiteGen.Portal.Content.Mending;

namespace SiteGen.Commands;

/// <summary>
/// Shows what mending changed in a file, as <c>git apply</c> and <c>patch</c> read it. Mending keeps lines lines, so old and
/// new line up by number.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoNewline = "\\ No newline at end of file\n";

    public static string Of(MendedFile file)
    {
        var (before, after) = (Lines(file.Before.Bytes.Span), Lines(file.After.Bytes.Span));
        var changed = Enumerable.Range(0, before.Count).Where(i => before[i] != after[i]).ToList();
        var diff = new StringBuilder($"--- a/{file.Before.DisplayPath}\n+++ b/{file.Before.DisplayPath}\n");
        for (var i = 0; i < changed.Count;)
        {
            var last = i;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context)
            {
                last++;
            }

            var from = Math.Max(0, changed[i] - Context);
            var to = Math.Min(before.Count, changed[last] + Context + 1);
            AppendHunk(diff, before, after, (from, to));
            i = last + 1;
        }

        return diff.ToString();
    }

    private static void AppendHunk(StringBuilder diff, List<string> before, List<string> after, (int From, int To) part)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{part.From + 1},{part.To - part.From}");
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{range} +{range} @@\n");
        for (var i = part.From; i < part.To;)
        {
            if (before[i] == after[i])
            {
                Append(diff, ' ', before[i++]);
                continue;
            }

            var end = i;
            while (end < part.To && before[end] != after[end])
            {
                end++;
            }

            before[i..end].ForEach(line => Append(diff, '-', line));
            after[i..end].ForEach(line => Append(diff, '+', line));
            i = end;
        }
    }

    private static void Append(StringBuilder diff, char mark, string line) =>
        diff.Append(mark).Append(line).Append(line.EndsWith('\n') ? "" : "\n" + NoNewline);

    /// <summary>Each with its end. Only <c>\n</c> parts lines here, as it does for the readers of a diff.</summary>
    private static List<string> Lines(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
