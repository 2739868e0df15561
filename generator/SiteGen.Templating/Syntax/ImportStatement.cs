using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>import object</c>.</summary>
internal sealed record ImportStatement(TextSpan Span, Expression Value) : Statement(Span);
