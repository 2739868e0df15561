using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>Statements in order.</summary>
internal sealed record BlockStatement(TextSpan Span, ImmutableArray<Statement> Statements) : Statement(Span);
