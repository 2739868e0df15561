using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>The Markdown of one item and where it stands in its file.</summary>
internal sealed class BodyText
{
    private readonly string _path;
    private readonly int _firstLine;
    private readonly List<int> _lineStarts = [0];

    /// <param name="firstLine">Line in the file of the first line of the text; counts from 1.</param>
    public BodyText(string markdown, string path, int firstLine)
    {
        (Markdown, _path, _firstLine) = (markdown, path, firstLine);
        for (var at = markdown.IndexOf('\n'); at >= 0; at = markdown.IndexOf('\n', at + 1))
        {
            _lineStarts.Add(at + 1);
        }
    }

    public string Markdown { get; }

    /// <param name="offset">Position in the Markdown, in UTF-16 units from 0.</param>
    public SourceSpan Place(int offset, int length = 0)
    {
        var line = _lineStarts.BinarySearch(Math.Clamp(offset, 0, Markdown.Length));
        line = line < 0 ? ~line - 1 : line;
        return new SourceSpan(_path, _firstLine + line, Math.Max(offset, 0) - _lineStarts[line] + 1, length);
    }
}
