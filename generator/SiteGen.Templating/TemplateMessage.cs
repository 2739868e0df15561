namespace SiteGen.Templating;

/// <summary>
/// One problem in a template, found while parsing or rendering. Line and column count from 1 in the
/// template file, columns and length in UTF-16 units; the message and the fix are Dutch.
/// </summary>
public sealed record TemplateMessage(
    TemplateMessageKind Kind,
    TemplateSeverity Severity,
    string Path,
    int Line,
    int Column,
    int Length,
    string Message,
    string? Fix);
