using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>target = value</c>, or a compound form when <see cref="Operator"/> is set.</summary>
internal sealed record AssignStatement(TextSpan Span, Expression Target, TokenKind? Operator, Expression Value) : Statement(Span);
