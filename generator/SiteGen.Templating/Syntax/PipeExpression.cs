using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>from | to</c>: the value becomes the first argument of the first call in <c>to</c>.</summary>
internal sealed record PipeExpression(TextSpan Span, Expression From, Expression To) : Expression(Span);
