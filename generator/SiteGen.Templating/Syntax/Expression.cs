using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>What gives a value.</summary>
internal abstract record Expression(TextSpan Span);
