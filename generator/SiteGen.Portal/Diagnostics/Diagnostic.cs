namespace SiteGen.Portal.Diagnostics;

/// <summary>One thing that is wrong with what the user wrote, in Dutch.</summary>
/// <param name="Message">What is wrong; starts with a small letter, no full stop.</param>
/// <param name="Fix">What to type or do instead.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message, string? Fix = null)
{
    /// <summary>What <see cref="Fix"/> says, when a program can do it without asking.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The message followed by the fix, as one line reads it.</summary>
    public string Text => Fix is null ? Message : $"{Message}; {Fix}";

    /// <summary>By path, line, column, code, then message: the order in which a run reports.</summary>
    public static int InReportOrder(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.At.Path, right.At.Path);
        order = order != 0 ? order : left.At.Line.CompareTo(right.At.Line);
        order = order != 0 ? order : left.At.Column.CompareTo(right.At.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
