using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>wrap call ... end</c>.</summary>
internal sealed record WrapStatement(TextSpan Span, Expression Call, Statement Body) : Statement(Span);
