using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>for</c>, <c>while</c> or <c>tablerow</c> as an object: the state of the innermost loop.</summary>
internal sealed record LoopExpression(TextSpan Span, string Keyword) : Expression(Span);
