using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>Text printed as it is.</summary>
internal sealed record TextStatement(TextSpan Span, string Text) : Statement(Span);
