using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>for</c> or <c>tablerow</c>.</summary>
internal sealed record ForStatement(TextSpan Span, Expression Variable, Expression Iterator, Statement Body) : Statement(Span)
{
    public bool IsTableRow { get; init; }

    public Expression? Offset { get; init; }

    public Expression? Limit { get; init; }

    public Expression? Columns { get; init; }

    public bool IsReversed { get; init; }

    public Statement? Else { get; init; }
}
