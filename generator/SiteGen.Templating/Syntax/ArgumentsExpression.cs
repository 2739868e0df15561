using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>$</c>: the arguments of the current function or partial.</summary>
internal sealed record ArgumentsExpression(TextSpan Span) : Expression(Span);
