using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>An expression between parentheses.</summary>
internal sealed record NestedExpression(TextSpan Span, Expression Inner) : Expression(Span);
