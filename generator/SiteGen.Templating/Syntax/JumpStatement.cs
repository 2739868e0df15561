using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed record JumpStatement(TextSpan Span, bool IsBreak) : Statement(Span);
