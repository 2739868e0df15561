using System.Collections.Immutable;

namespace SiteGen.Templating.Syntax;

/// <summary>One <c>when</c> and what it guards.</summary>
internal sealed record CaseBranch(ImmutableArray<Expression> Values, Statement Body);
