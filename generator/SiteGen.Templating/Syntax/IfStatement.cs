using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>if</c> with its <c>else if</c> branches.</summary>
internal sealed record IfStatement(TextSpan Span, ImmutableArray<IfBranch> Branches, Statement? Else) : Statement(Span);
