using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>$$</c>: the block given to the current function by <c>wrap</c>.</summary>
internal sealed record WrappedBlockExpression(TextSpan Span) : Expression(Span);
