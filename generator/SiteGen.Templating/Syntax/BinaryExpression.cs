using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>Two operands and an operator, ranges included.</summary>
internal sealed record BinaryExpression(TextSpan Span, Operator Operator, Expression Left, Expression Right) : Expression(Span)
{
    public override TextSpan Focus => Operator.Span;
}
