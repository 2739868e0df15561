using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>with object ... end</c>.</summary>
internal sealed record WithStatement(TextSpan Span, Expression Target, Statement Body) : Statement(Span);
