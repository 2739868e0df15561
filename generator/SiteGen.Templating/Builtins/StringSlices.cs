using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>string</c> that take pieces of a text.</summary>
internal static class StringSlices
{
    /// <summary>Length 0 means the rest; a negative start counts from the end.</summary>
    public static string Slice(string? text, int start, int length = 0)
    {
        var source = text ?? "";
        return Cut(source, start, length == 0 ? source.Length : length);
    }

    public static string SliceOne(string? text, int start, int length = 1) => Cut(text ?? "", start, length);

    /// <summary>Empty pieces are left out.</summary>
    public static ScriptArray Split(RenderContext context, string? text, string? match)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new ScriptArray();
        }

        context.CheckRangeSize(string.IsNullOrEmpty(match) ? 0 : text.AsSpan().Count(match));
        return new ScriptArray([.. text.Split(match ?? "", StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>The ellipsis counts in the length.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        var source = text ?? "";
        var end = ellipsis ?? "...";
        return source.Length <= length ? source : string.Concat(source.AsSpan(0, Math.Max(0, length - end.Length)), end);
    }

    public static string TruncateWords(string? text, int count, string? ellipsis = null)
    {
        var source = text ?? "";
        var words = source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words.Take(Math.Max(0, count))) + (words.Length > count ? ellipsis ?? "..." : "");
    }

    private static string Cut(string text, int start, int length)
    {
        var first = start < 0 ? (long)start + text.Length : start;
        var count = (long)length;
        if (first < 0)
        {
            count += first;
            first = 0;
        }

        count = Math.Min(count, text.Length - first);
        return count <= 0 ? "" : text.Substring((int)first, (int)count);
    }
}
