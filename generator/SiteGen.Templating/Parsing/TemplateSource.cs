namespace SiteGen.Templating.Parsing;

/// <summary>The text of one template with its path; turns offsets into the positions people read.</summary>
internal sealed class TemplateSource(string text, string path)
{
    private int[]? _lineStarts;

    public string Text { get; } = text;

    public string Path { get; } = path;

    /// <summary>Line and column count from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var at = Math.Min(offset, Text.Length);
        var starts = _lineStarts ??= LineStarts(Text);
        var found = Array.BinarySearch(starts, at);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - starts[line] + 1);
    }

    public Site At(int start, int end) => new(this, new TextSpan(start, end));

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }

    public string Excerpt(TextSpan span) => Text[Math.Min(span.Start, Text.Length)..Math.Min(span.End, Text.Length)];
}
