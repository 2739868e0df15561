using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>func name ... end</c>, or <c>name(x) = expression</c>.</summary>
internal sealed record FunctionStatement(TextSpan Span, VariableExpression Target, FunctionDefinition Definition) : Statement(Span);
