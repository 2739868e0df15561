using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>A number, string, boolean or null.</summary>
internal sealed record LiteralExpression(TextSpan Span, object? Value) : Expression(Span);
