using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>readonly variable</c>.</summary>
internal sealed record ReadOnlyStatement(TextSpan Span, VariableExpression Variable) : Statement(Span);
