using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>What is carried out: prints, decides, repeats or defines.</summary>
internal abstract record Statement(TextSpan Span);
