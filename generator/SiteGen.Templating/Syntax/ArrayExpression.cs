using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ArrayExpression(TextSpan Span, ImmutableArray<Expression> Items) : Expression(Span);
