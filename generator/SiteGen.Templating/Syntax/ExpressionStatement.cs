using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>Prints a value; its lines are indented like the code block that starts its line.</summary>
internal sealed record ExpressionStatement(TextSpan Span, Expression Expression, string? Indent) : Statement(Span);
