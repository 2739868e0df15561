using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> or <c>x--</c>.</summary>
internal sealed record IncrementExpression(TextSpan Span, Expression Target, int Delta, bool IsPrefix) : Expression(Span);
