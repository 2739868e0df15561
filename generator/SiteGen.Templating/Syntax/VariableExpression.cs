using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>name</c>, or <c>$name</c> when local.</summary>
internal sealed record VariableExpression(TextSpan Span, string Name, bool IsLocal) : Expression(Span);
