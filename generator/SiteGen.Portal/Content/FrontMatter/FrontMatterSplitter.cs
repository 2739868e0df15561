namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Finds the front matter between the two <c>---</c> lines at the top of a file.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Line number in the file of the first line of front matter.</summary>
    public const int FirstLine = 2;

    public enum Outcome
    {
        Found,
        NoOpeningLine,
        NoClosingLine,
    }

    /// <param name="bodyLine">Line number in the file of the first line of the body.</param>
    public static Outcome Split(string text, out string frontMatter, out string body, out int bodyLine)
    {
        (frontMatter, body, bodyLine) = ("", "", 1);
        var start = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, start)))
        {
            return Outcome.NoOpeningLine;
        }

        var line = FirstLine;
        for (var at = start + 1; at <= text.Length; line++)
        {
            var end = EndOfLine(text, at);
            if (IsFence(text.AsSpan(at, end - at)))
            {
                frontMatter = text[(start + 1)..at];
                body = end < text.Length ? text[(end + 1)..] : "";
                bodyLine = line + 1;
                return Outcome.Found;
            }

            at = end + 1;
        }

        return Outcome.NoClosingLine;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static int EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }
}
