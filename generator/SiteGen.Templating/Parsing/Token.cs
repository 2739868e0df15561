namespace SiteGen.Templating.Parsing;

/// <summary>
/// One lexical unit. <paramref name="Value"/> is the decoded content of literals and text, the name of
/// identifiers and the indentation of a code entry.
/// </summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value, bool SpaceBefore)
{
    public string Name => (string)Value!;
}
