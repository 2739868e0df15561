namespace SiteGen.Portal.Diagnostics;

/// <summary>One thing that is wrong with what the user wrote, in Dutch.</summary>
/// <param name="Message">What is wrong; starts with a small letter, no full stop.</param>
/// <param name="Fix">What to type or do instead.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message, string? Fix = null)
{
    /// <summary>What a file says may be 64,000 characters long, and both repeat it.</summary>
    private const int LongestText = 1_000;

    /// <summary>What <see cref="Fix"/> says, when a program can do it without asking.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The message followed by the fix, as one line reads it; the start of both when they are very long.</summary>
    public string Text => Fix is null ? Cut(Message) : $"{Cut(Message)}; {Cut(Fix)}";

    /// <summary>By path, line, column, code, then message: the order in which a run reports.</summary>
    public static int InReportOrder(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.At.Path, right.At.Path);
        order = order != 0 ? order : left.At.Line.CompareTo(right.At.Line);
        order = order != 0 ? order : left.At.Column.CompareTo(right.At.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end] + "...";
    }
}
