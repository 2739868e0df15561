using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>$"text {expression}"</c>.</summary>
internal sealed record InterpolatedExpression(TextSpan Span, ImmutableArray<Expression> Parts) : Expression(Span);
