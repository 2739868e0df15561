using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>function a b</c> or <c>function(a, b)</c>.</summary>
internal sealed record CallExpression(TextSpan Span, Expression Target, ImmutableArray<Argument> Arguments) : Expression(Span)
{
    /// <summary>Written with parentheses and commas.</summary>
    public bool IsExplicit { get; init; }

    public override TextSpan Focus => Target.Focus;
}
