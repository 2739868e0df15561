using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>, <c>^x</c> (expand) or <c>@x</c> (alias).</summary>
internal sealed record UnaryExpression(TextSpan Span, TokenKind Operator, Expression Operand) : Expression(Span);
