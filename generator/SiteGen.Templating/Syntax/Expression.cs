using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary>What gives a value.</summary>
internal abstract record Expression(TextSpan Span)
{
    /// <summary>The part that a message about it points at.</summary>
    public virtual TextSpan Focus => Span;
}
