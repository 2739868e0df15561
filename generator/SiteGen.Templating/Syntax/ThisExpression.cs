using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>this</c>: the object that unprefixed names are read from and written to.</summary>
internal sealed record ThisExpression(TextSpan Span) : Expression(Span);
