using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>do ... end</c>, or the right side of an inline function.</summary>
internal sealed record FunctionExpression(TextSpan Span, FunctionDefinition Definition) : Expression(Span);
