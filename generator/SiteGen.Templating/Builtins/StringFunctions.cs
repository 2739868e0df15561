using System.Globalization;
using System.Text;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>string</c> that look at or change a text as a whole.</summary>
internal static class StringFunctions
{
    public static string Append(RenderContext context, string? text, string? with) => Checked(context, (text ?? "") + with);

    public static string? Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? text ?? "" : char.ToUpperInvariant(text[0]) + text[1..];

    public static string CapitalizeWords(string? text)
    {
        var builder = new StringBuilder(text ?? "");
        for (var index = 0; index < builder.Length; index++)
        {
            if (index == 0 || char.IsWhiteSpace(builder[index - 1]))
            {
                builder[index] = char.ToUpperInvariant(builder[index]);
            }
        }

        return builder.ToString();
    }

    public static bool Contains(string? text, string? value) =>
        text is not null && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool EndsWith(string? text, string? value) =>
        text is not null && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? value) =>
        string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    public static string? Escape(string? text) => text is null ? null : StringEscapes.Of(text);

    /// <summary>Lower-case letters and digits with single hyphens between them.</summary>
    public static string Handleize(string? text)
    {
        var builder = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }

    public static int IndexOf(
        string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        var source = text ?? "";
        var start = Math.Clamp(startIndex ?? 0, 0, source.Length);
        var length = Math.Clamp(count ?? source.Length, 0, source.Length - start);
        var comparison = stringComparison?.EndsWith("IgnoreCase", StringComparison.OrdinalIgnoreCase) == true
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        return source.IndexOf(search ?? "", start, length, comparison);
    }

    public static string? LeftStrip(string? text) => text?.TrimStart();

    public static string? Literal(string? text) => text is null ? null : "\"" + StringEscapes.Of(text) + "\"";

    public static string PadLeft(RenderContext context, string? text, int width) => Pad(context, text, width, (t, w) => t.PadLeft(w));

    public static string PadRight(RenderContext context, string? text, int width) => Pad(context, text, width, (t, w) => t.PadRight(w));

    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    public static string Prepend(RenderContext context, string? text, string? by) => Checked(context, by + (text ?? ""));

    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(remove) ? text : text?.Replace(remove, "", StringComparison.Ordinal);

    public static string? RemoveFirst(RenderContext context, string? text, string? remove) => ReplaceFirst(context, text, remove, "");

    public static string? RemoveLast(RenderContext context, string? text, string? remove) => ReplaceFirst(context, text, remove, "", true);

    public static string? Replace(RenderContext context, string? text, string? match, string? replace)
    {
        if (text is null || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var growth = Math.Max(0L, (replace?.Length ?? 0) - match.Length);
        context.CheckStringSize(text.Length + (growth * (text.Length / match.Length) / 8));
        return Checked(context, text.Replace(match, replace, StringComparison.Ordinal));
    }

    public static string? ReplaceFirst(RenderContext context, string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (text is null || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var index = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return index < 0 ? text : Checked(context, string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length)));
    }

    public static string? RightStrip(string? text) => text?.TrimEnd();

    public static int Size(string? text) => text?.Length ?? 0;

    public static bool StartsWith(string? text, string? value) =>
        text is not null && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.Ordinal);

    public static string? Strip(string? text) => text?.Trim();

    public static string? StripNewlines(string? text) =>
        text?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    public static double? ToDouble(string? text) => Parse(text) is { } number ? number : null;

    public static float? ToFloat(string? text) => Parse(text) is { } number ? (float)number : null;

    public static int? ToInt(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? ToLong(string? text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    private static double? Parse(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Pad(RenderContext context, string? text, int width, Func<string, int, string> pad)
    {
        context.CheckStringSize(width);
        return pad(text ?? "", Math.Max(0, width));
    }

    private static string Checked(RenderContext context, string text)
    {
        context.CheckStringSize(text.Length);
        return text;
    }
}
