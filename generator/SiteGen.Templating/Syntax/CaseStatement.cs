using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>case</c> with its <c>when</c> branches.</summary>
internal sealed record CaseStatement(TextSpan Span, Expression Value, ImmutableArray<CaseBranch> Branches) : Statement(Span)
{
    /// <summary>Text before the first <c>when</c>, printed whatever is chosen.</summary>
    public required Statement Before { get; init; }

    public Statement? Else { get; init; }
}
