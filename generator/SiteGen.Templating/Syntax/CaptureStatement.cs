using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>capture target ... end</c>.</summary>
internal sealed record CaptureStatement(TextSpan Span, Expression Target, Statement Body) : Statement(Span);
