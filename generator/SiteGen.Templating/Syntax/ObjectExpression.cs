using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>{name: value}</c>.</summary>
internal sealed record ObjectExpression(TextSpan Span, ImmutableArray<Argument> Members) : Expression(Span);
