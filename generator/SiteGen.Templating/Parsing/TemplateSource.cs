namespace SiteGen.Templating.Parsing;

/// <summary>The text of one template with its path; turns offsets into the positions people read.</summary>
internal sealed class TemplateSource(string text, string path)
{
    public string Text { get; } = text;

    public string Path { get; } = path;

    /// <summary>Line and column count from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        var line = before.Count('\n') + 1;
        return (line, before.Length - before.LastIndexOf('\n'));
    }

    public Site At(int start, int end) => new(this, new TextSpan(start, end));

    public Site At(TextSpan span) => new(this, span);

    public string Excerpt(TextSpan span) => Text[Math.Min(span.Start, Text.Length)..Math.Min(span.End, Text.Length)];
}
