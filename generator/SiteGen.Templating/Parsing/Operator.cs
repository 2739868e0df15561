namespace SiteGen.Templating.Parsing;

/// <summary>An operator with its place.</summary>
internal readonly record struct Operator(TokenKind Kind, TextSpan Span);
