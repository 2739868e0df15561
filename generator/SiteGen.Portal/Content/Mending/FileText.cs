using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Portal.Content.Mending;

/// <summary>The text of a file as it lies on disk: the mark at the start and every line end are kept.</summary>
/// <param name="Ends">Of each line: <c>\n</c>, <c>\r\n</c>, <c>\r</c>, or nothing for the last.</param>
internal sealed record FileText(bool HasMark, ImmutableArray<string> Lines, ImmutableArray<string> Ends)
{
    public static FileText Of(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.UTF8.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        var (lines, ends) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            var mark = end < 0 ? "" : text.AsSpan(start + end).StartsWith("\r\n") ? "\r\n" : text.Substring(start + end, 1);
            end = end < 0 ? text.Length - start : end;
            lines.Add(text.Substring(start, end));
            ends.Add(mark);
            start += end + mark.Length;
        }

        return new(hasMark, lines.ToImmutable(), ends.ToImmutable());
    }

    /// <summary>As every reader of content sees it.</summary>
    public string Decoded => string.Concat(Lines.Select((line, i) => line + (Ends[i].Length > 0 ? "\n" : "")));

    public byte[] Bytes()
    {
        var text = string.Concat(Lines.Select((line, i) => line + Ends[i]));
        return [.. HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
    }
}
