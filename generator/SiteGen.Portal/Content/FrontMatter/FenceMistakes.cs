using System.Text.RegularExpressions;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Names the slip in a file whose two lines with hyphens can't be found.</summary>
internal static partial class FenceMistakes
{
    private const string CodeFence = "```";

    /// <param name="text">The whole file.</param>
    public static Diagnostic NoOpeningLine(string text, string path)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        if (first < 0)
        {
            return NotationProblems.NoOpeningLine(path, FenceSlip.EmptyFile);
        }

        if (first == 0 && IsAlmostFence(lines[0]))
        {
            return NotationProblems.NoOpeningLine(path, FenceSlip.NotThreeHyphens);
        }

        var opening = Array.FindIndex(lines, l => l.TrimEnd() == "---");
        var isBelow = opening > 0 && opening + 1 < lines.Length && Key().IsMatch(lines[opening + 1]) && !Key().IsMatch(lines[first]);
        return isBelow
            ? NotationProblems.NoOpeningLine(
                path, first == opening ? FenceSlip.BelowEmptyLines
                    : lines[first].StartsWith(CodeFence, StringComparison.Ordinal) ? FenceSlip.BelowCodeFence
                    : FenceSlip.BelowText)
            : NotationProblems.NoOpeningLine(path, FenceSlip.Missing, Key().Match(lines[first]) is { Success: true } key ? key.Groups[1].Value : null);
    }

    /// <param name="text">The whole file.</param>
    public static Diagnostic NoClosingLine(string text, string path)
    {
        var lines = text.Split('\n');
        var almost = Array.FindIndex(lines, 1, IsAlmostFence);
        if (almost < 0)
        {
            return NotationProblems.NoClosingLine(SourceSpan.WholeFile(path), FenceSlip.Missing);
        }

        var line = lines[almost].Trim();
        var column = lines[almost].IndexOf(line, StringComparison.Ordinal) + 1;
        return NotationProblems.NoClosingLine(
            new SourceSpan(path, almost + 1, column, line.Length), line == "---" ? FenceSlip.Indented : FenceSlip.NotThreeHyphens);
    }

    private static bool IsAlmostFence(string line) => AlmostFence().IsMatch(line);

    /// <summary>Too many or too few hyphens, dashes as text editors make of them, or space in front.</summary>
    [GeneratedRegex(@"^\s*(?:[-–—]{2,}|[–—])\s*$")]
    private static partial Regex AlmostFence();

    [GeneratedRegex(@"^([\w-]+):(?:\s|$)")]
    private static partial Regex Key();
}
