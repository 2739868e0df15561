using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Syntax;

/// <summary><c>target.name</c>, or <c>target?.name</c> when optional.</summary>
internal sealed record MemberExpression(TextSpan Span, Expression Target, string Name, TextSpan NameSpan) : Expression(Span)
{
    public bool IsOptional { get; init; }

    public override TextSpan Focus => NameSpan;
}
