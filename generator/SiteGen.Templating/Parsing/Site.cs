namespace SiteGen.Templating.Parsing;

/// <summary>A place in a template: what a message points at and what it quotes.</summary>
internal readonly record struct Site(TemplateSource Source, TextSpan Span)
{
    public string Excerpt => Source.Excerpt(Span);
}
