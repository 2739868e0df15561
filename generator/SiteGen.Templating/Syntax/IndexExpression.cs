using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexExpression(TextSpan Span, Expression Target, Expression Index) : Expression(Span);
