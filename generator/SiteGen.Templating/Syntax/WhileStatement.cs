using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>while</c>.</summary>
internal sealed record WhileStatement(TextSpan Span, Expression Condition, Statement Body) : Statement(Span);
