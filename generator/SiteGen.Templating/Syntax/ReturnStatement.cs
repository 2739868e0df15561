using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>ret</c>.</summary>
internal sealed record ReturnStatement(TextSpan Span, Expression? Value) : Statement(Span);
