using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>One argument of a call; named when <see cref="Name"/> is set.</summary>
internal sealed record Argument(TextSpan Span, string? Name, Expression Value);
